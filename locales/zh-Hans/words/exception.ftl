# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = 信息主体事先同意的情形
exception-consent = 信息主体同意的情形
exception-required-by-law = 法律法规有规定的情形
exception-investigation-request = 侦查机关以侦查为目的按照法律法规规定的程序和方法提出要求的情形
exception-investigative-agency-submission = 应侦查机关按照法律法规规定的程序和方法提出的要求而提交的情形
exception-deidentified-statistics = 因编制统计所需而以无法识别特定个人的形式提供的情形
exception-deidentified-academic-research = 因学术研究所需而以无法识别特定个人的形式提供的情形
exception-deidentified-market-research = 因市场调查所需而以无法识别特定个人的形式提供的情形

## For today's clinics

exception-separate-consent = 取得信息主体单独同意的情形
exception-special-provision-of-law = 法律有特别规定或者为履行法律法规上的义务而不可避免的情形
exception-urgent-life-body-property = 被认为明显系为信息主体或第三方紧迫的生命、身体、财产利益所必需的情形
exception-court-order = 有法院的提交命令或令状的情形
