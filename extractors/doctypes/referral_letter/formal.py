"""Sentences by which a form or an office speaks of itself, not of the patient."""

import re

FORMAL = re.compile(
    r"""(?ix)
      \b(?:this|these|completed|incomplete)\ (?:form|referral\ form|page|order|fax|packet)s?\b
    | \bincomplete\ (?:requests|referrals)\b
    | \b(?:please|kindly|or)\ (?:fax|return|send|call|attach|include|complete|print|check|mark|note|contact
      |let\ (?:us|me)\ know)\b
    | \b(?:please|kindly)\ schedule\b[^.]*\bappointments?\b
    | \bfax\ (?:both|all|the|this|to|completed|order)\b | \bcopy\ of | \beligib
    | \bthank(?:s|\ you)\ for\ (?:your|the)\ (?:\w+\ )?(?:assistance|help|attention|time|care|cooperation|interest)
      (?:\ (?:in|to|with)\ (?:the\ |this\ |his\ |her\ |their\ )?(?:care|management|matter|case|patient)\b | \W*$)
    | \bprint\ clearly | \bi\ certify | \bmedically\ necessary\. | \bguarantee | \bconfidential
    | \b(?:any|each|every|this)\ box\b | \bbox(?:es)?\ (?:is|are|below|above|at)\b
    | ^\W*(?:\d+\W+)?(?:what|why|how|who|which|does|is|are)\b.*\?$
    """
)
