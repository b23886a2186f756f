"""What an answer says: numbers, dates, lists, names, conditions; and what it does not say."""
