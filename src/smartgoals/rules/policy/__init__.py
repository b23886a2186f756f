"""Does one objective lead to many coherent actions?"""
