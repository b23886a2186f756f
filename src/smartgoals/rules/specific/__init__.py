"""Is it clear what is meant?"""
