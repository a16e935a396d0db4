# What is not taken up turns out to be no complaint at all: nobody is told any more that it is not taken up, whatever it is instead; nor where it is
# sorted anew and taken up after all.

person Lena  is desk
person Chris is complaints-manager

2026-03-02 09:00  Chris receive by=phone email=yes
2026-03-02 09:01  Lena  register
2026-03-02 09:02  Lena  classify complaint
2026-03-03 09:00  Chris assess inadmissible ground=before-a-court  -> must refuse, alert complaints-manager of refuse
2026-03-03 09:01  Lena  classify suggestion           -> must-not refuse, must reply
2026-03-03 09:02  Lena  classify complaint
2026-03-03 09:03  Chris assess inadmissible ground=before-a-court  -> must refuse
2026-03-03 09:04  Lena  classify issue-report         -> must-not refuse, must reply
2026-03-03 09:05  Lena  classify complaint
2026-03-03 09:06  Chris assess inadmissible ground=before-a-court  -> must refuse
2026-03-03 09:07  Lena  classify information-request  -> must-not refuse, must reply
2026-03-03 09:08  Lena  classify complaint
2026-03-03 09:09  Chris assess inadmissible ground=before-a-court  -> must refuse
2026-03-03 09:10  Lena  classify compliment           -> must-not refuse, must reply
2026-03-03 09:11  Lena  classify complaint
2026-03-03 09:12  Chris assess inadmissible ground=before-a-court  -> must refuse
2026-03-03 09:13  Lena  classify complaint grievances=2            -> must assess
2026-03-03 09:14  Chris assess admissible             -> must acknowledge, must-not refuse
