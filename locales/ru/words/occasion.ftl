# Occasions on which the policy may change. Nouns in the nominative.

occasion-law-change = изменение законодательства Республики Корея
occasion-guideline-change = изменение руководящих указаний
occasion-government-law-change = изменение законов Республики Корея правительством
occasion-government-guideline-change = изменение руководящих указаний правительства Республики Корея
occasion-policy-change = изменение общих принципов деятельности
occasion-internal-policy-change = изменение внутренних правил
occasion-security-technology-change = изменение технологий защиты
occasion-better-service = улучшение обслуживания клиентов

## For today's clinics

occasion-processing-change = изменение содержания обработки персональных данных
occasion-entrustee-change = смена обработчика
occasion-officer-change = смена ответственного за защиту персональных данных
