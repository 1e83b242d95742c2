# Cases in which personal information is provided to others. Clauses for a list, no final period.

exception-prior-consent = 情報主体が事前に同意した場合
exception-consent = 情報主体が同意した場合
exception-required-by-law = 法令の規定による場合
exception-investigation-request = 捜査機関が捜査の目的で法令に定める手続と方法に従って要求する場合
exception-investigative-agency-submission = 捜査機関が法令に定める手続と方法に従って要求し、これに応じて提出する場合
exception-deidentified-statistics = 統計の作成に必要であり、特定の個人を識別できない形で提供する場合
exception-deidentified-academic-research = 学術研究に必要であり、特定の個人を識別できない形で提供する場合
exception-deidentified-market-research = 市場調査に必要であり、特定の個人を識別できない形で提供する場合

## For today's clinics

exception-separate-consent = 情報主体の別途の同意を得た場合
exception-special-provision-of-law = 法律に特別な規定がある場合、又は法令上の義務を遵守するためにやむを得ない場合
exception-urgent-life-body-property = 明らかに情報主体又は第三者の急迫した生命、身体、財産の利益のために必要であると認められる場合
exception-court-order = 裁判所の提出命令又は令状がある場合
