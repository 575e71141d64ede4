"""The report on paper: answers, outcome, score, the whole working, sources and open doubts.

Everything is that of the result on the page, laid out to be read without it.

answers.py    the answers, in the words of the form
doubts.py     which open doubts touch a result
report.py     the report as HTML; words.py has its words
door.py       for the page's worker: JSON in, JSON out
"""
