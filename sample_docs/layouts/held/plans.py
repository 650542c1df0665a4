"""Payers on the cards held back: other ones than the world's own. Names are used as on any card; numbers are invented."""

from sample_docs.world.payers import Payer

REGIONAL = (
    Payer("Priority Health", (("PriorityPOS", "POS"), ("PriorityPPO", "PPO")), "9########", "7#####", "38217", "610011", "IRX", "PHRX", "Optum Rx"),
    Payer("PacificSource Health Plans", (("Navigator", "EPO"), ("SmartChoice", "PPO")), "6########", "G00#####", "93029", "003585", "60000", "PSRX##", "CVS Caremark"),
    Payer("HealthPartners", (("Open Access", "PPO"), ("Achieve", "EPO")), "4#######", "2####", "94267", "003585", "HPM", "HP####", "MedImpact"),
    Payer("Blue Shield of California", (("Access+", "HMO"), ("Full Plan", "PPO")), "XEA9########", "W00#####", "94036", "610593", "SCHA", "BSC##", "Navitus"),
    Payer("Moda Health", (("Connexus", "PPO"), ("Beacon", "EPO")), "M########", "100#####", "13350", "610602", "NVT", "MODA#", "Navitus"),
    Payer("Harvard Pilgrim Health Care", (("Best Buy", "HMO"), ("Choice Plus", "PPO")), "HP########", "0######", "04271", "610011", "IRX", "HPHC", "Optum Rx"),
    Payer("Florida Blue", (("BlueOptions", "PPO"), ("BlueCare", "HMO")), "XJH@########", "9####", "00590", "012833", "FLBC", "FLRX", "Prime Therapeutics"),
    Payer("SelectHealth", (("Select Med", "PPO"), ("Signature", "POS")), "8########", "G10#####", "SX107", "800008", "606", "U10##", "Scripius"),
)  # fmt: skip
SENIOR = (
    Payer("Devoted Health", (("Core", "Medicare Advantage"),), "D9######", "", "DEVOT", "012312", "PARTD", "DVHRX", "Express Scripts"),
    Payer("Alignment Health Plan", (("AVA Advantage", "Medicare Advantage"),), "0000####9##", "", "CCHPC", "015574", "ASPROD1", "ALN01", "MedImpact"),
    Payer("SCAN Health Plan", (("Classic", "Medicare Advantage"), ("Connections", "Medicare Advantage")), "3##########", "", "SCAN1", "610011", "CTRXMEDD", "SCNMAPD", "Express Scripts"),
    Payer("Clover Health", (("LiveHealthy", "Medicare Advantage"),), "CLV#######", "", "77023", "004336", "MEDDADV", "RX8787", "CVS Caremark"),
)  # fmt: skip
FUNDS = (
    Payer("Great Plains Carpenters Health Fund", (("", "PPO"),), "CF9######", "Local 1###", "", "610415", "PCS", "GPCF", "Sav-Rx"),
    Payer("Inland Teamsters Welfare Trust", (("", "PPO"),), "9#####-T", "Local ###", "", "006053", "INL", "TWT##", "LDI Integrated"),
    Payer("Hospitality Workers Benefit Fund", (("", "EPO"),), "HW########", "Unit 9##", "", "610575", "01920000", "HWBF", "MaxorPlus"),
)  # fmt: skip
STATES = (
    ("Iowa", "Iowa Health and Human Services", "Hawki and Medicaid", "#######@"), ("Oregon", "Oregon Health Authority", "OHP Plus", "@@##@#@#"),
    ("Maine", "Maine Department of Health and Human Services", "MaineCare", "########@"), ("Vermont", "Department of Vermont Health Access", "Green Mountain Care", "9########"),
    ("Montana", "Montana DPHHS", "Passport to Health", "9######"), ("Oklahoma", "Oklahoma Health Care Authority", "SoonerCare", "@########"),
)  # fmt: skip
