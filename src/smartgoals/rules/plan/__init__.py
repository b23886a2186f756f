"""Do the actions add up, in time?"""
