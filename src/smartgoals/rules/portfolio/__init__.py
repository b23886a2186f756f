"""Do several objectives go together?"""
