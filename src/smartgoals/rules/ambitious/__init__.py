"""Is it worth getting up for?"""
