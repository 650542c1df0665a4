"""Credentials: the letters behind a clinician's name."""

import re
from functools import lru_cache

# Degrees and licenses as clinicians print them, without dots, hyphens and case.
KNOWN = frozenset(
    """
    MD DO MBBS MBCHB BM BCH DDS DMD DPM OD DC DVM ND PHARMD RPH BCPS BCACP PHD PSYD EDD DRPH SCD DSC DPT PT PTA
    OT OTR OTD OTRL COTA SLP CCCSLP CCCA AUD RD RDN LDN CDE CDCES RN LPN LVN BSN MSN DNP APN APRN ARNP ANP FNP
    FNPC FNPBC NP NPC CNP CRNP CNS CNM CRNA WHNP WHNPBC PMHNP PMHNPBC AGNP AGNPC AGPCNPBC AGACNPBC ACNP ACNPBC
    PNP PPCNPBC CPNP PA PAC MPAS MMS DMSC RPAC LCSW LMSW MSW LICSW LPC LMHC LMFT LCPC BCBA RRT RT CMA RMA CPC
    MPH MS MA MBA MHA MSC MED BS BA JD ATC LAT CPO CO CP ESQ FACC FACS FACP FAAFP FACOG FAAP FACR FAAOS FAAD
    FACEP FCCP FAHA FASN FACG FAAN FACE FSCAI FHRS FHM SFHM FAAPMR FRCP FRCS FRCPC FRCSC FACOS FACOI FAPA FIDSA
    FASCO FAANP FAAO FACFAS MRCP CWS CWSP CSCS OCS ECS FAAOMPT BCOP CDN CFNP
    CPHT CCM ACM CCMA NCMA CMAA CNA CHT CCRN CEN OCN CHPN CWOCN WOCN RNFA LSW LISW LBSW LCSWR LMFTA LPCC MFT CADC RBT
    RDMS RVT CNMT EMT NRP RHIA RHIT CCS CPMA CRC COA COT COMT ABOC CST CSFA IBCLC MSPAS MHS DSW EDS DACM RPSGT RCP
    CRT QMHP
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
# Also names or plain initials: only credentials where they are printed in capitals behind a whole name.
_ALSO_NAMES = frozenset(
    {"DO", "MA", "BA", "PA", "MED", "MS", "RD", "LAT", "CO", "OD", "ND", "CP", "BS", "NP", "PT", "OT", "RT"}
)
_GRADED = re.compile(r"(?P<license>[A-Z]{3,6})-[A-Z]{1,4}")


@lru_cache(maxsize=1 << 12)
def is_credential(word: str) -> bool:
    """Tell whether the word may be a credential.

    >>> (
    ...     is_credential("M.D."),
    ...     is_credential("FNP-C"),
    ...     is_credential("PharmD"),
    ...     is_credential("Okafor"),
    ...     is_credential("Do"),
    ...     is_credential("LPCC-S"),
    ... )
    (True, True, True, False, False, True)
    """
    bare = re.sub(r"[.\-();]", "", word)
    if bare.upper() not in KNOWN:
        # A license may name its grade or field behind a hyphen.
        match = _GRADED.fullmatch(word)
        return match is not None and match["license"] in KNOWN
    if word == word.upper() or re.search(r"[A-Za-z]\.[A-Za-z]", word):
        return True
    return bare.upper() not in _ALSO_NAMES and _is_mixed(bare)


def is_also_a_name(word: str) -> bool:
    """Tell whether the credential without dots is as well a name, such as Do or Ma."""
    return "." not in word and word.upper() in _ALSO_NAMES


def _is_mixed(word: str) -> bool:
    """Tell whether the word has capitals beyond its first letter, or is a short degree such as Md."""
    return sum(map(str.isupper, word)) >= 2 or word.lower() in ("md", "pharmd", "esq", "rph")
