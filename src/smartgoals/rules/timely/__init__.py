"""By when?"""
