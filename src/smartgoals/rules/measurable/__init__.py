"""Can one tell how much is wanted, and whether it is reached?"""
