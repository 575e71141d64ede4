"""Foresight: what will change by itself, what would raise a score, and which partner applies.

Each view starts from a profile and its evaluation, and asks the one engine (`assess.evaluate`) for
everything else; no rule of law is written here a second time.
Each is a generator that stops after every evaluation (`slices.py`).

timeline.py      three years ahead if nothing is done
improvements.py  single changes and pairs of them, each evaluated
couples.py       either partner as principal applicant, the other coming along or not
plain.py         the same as plain values, for the public contract
report.py        the same as HTML; words.py has its words
"""
