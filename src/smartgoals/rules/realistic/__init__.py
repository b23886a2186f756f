"""Can it be reached, by these people, with these means?"""
