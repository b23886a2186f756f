"""Time expressions (TIMEX) in a sentence: dates, periods, durations and deadlines."""
