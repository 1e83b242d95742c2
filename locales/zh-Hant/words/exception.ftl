# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = 經當事人事前同意者
exception-consent = 經當事人同意者
exception-required-by-law = 依法令之規定者
exception-investigation-request = 偵查機關為偵查目的，依法令所定程序及方法要求者
exception-investigative-agency-submission = 依偵查機關按法令所定程序及方法之要求而提出者
exception-deidentified-statistics = 為製作統計所必要，以無從辨識特定個人之形式提供者
exception-deidentified-academic-research = 為學術研究所必要，以無從辨識特定個人之形式提供者
exception-deidentified-market-research = 為市場調查所必要，以無從辨識特定個人之形式提供者

## For today's clinics

exception-separate-consent = 經當事人另行同意者
exception-special-provision-of-law = 法律有特別規定，或為遵守法令上義務而不可避免者
exception-urgent-life-body-property = 顯然可認為係為當事人或第三人急迫之生命、身體、財產利益所必要者
exception-court-order = 有法院之提出命令或令狀者
