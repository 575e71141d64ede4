"""The plan: from a day and a family to deadlines, fees, documents, and the way to citizenship.

It stands on a page of its own and works without a profile; one that is there fills the form.
Every amount, period and age comes from `calculator.law` with its citation; nothing promises a
result. What is not told is not guessed: a date stays open, a sum gets two bounds.

questions.py    what the form asks, declared once
answers.py      from the form, or from a profile, to what is known of a family
deadlines.py    the days by which something is due, or until which something serves
costs.py        the fees of the family on a day, with their sum
papers.py       the documents for this family, each with its reason
citizenship.py  the first day with enough days for citizenship, and the residency obligation
calendar.py     the deadlines as a calendar file
plain.py        all of it as plain values; report.py as HTML; words.py has its words
form.py         the form as its template sees it; only the site's build uses it
door.py         the door for browsers
"""
