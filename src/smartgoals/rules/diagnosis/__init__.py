"""What is strong, and what could be better?"""
