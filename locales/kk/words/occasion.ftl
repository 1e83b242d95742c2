# Occasions on which the policy may change. Nouns in the nominative.

occasion-law-change = Корея Республикасы заңнамасының өзгеруі
occasion-guideline-change = нұсқаулықтардың өзгеруі
occasion-government-law-change = Корея Республикасы үкіметінің заңдарды өзгертуі
occasion-government-guideline-change = Корея Республикасы үкіметінің нұсқаулықтарды өзгертуі
occasion-policy-change = жалпы қызмет қағидаттарының өзгеруі
occasion-internal-policy-change = ішкі қағидалардың өзгеруі
occasion-security-technology-change = қорғау технологияларының өзгеруі
occasion-better-service = клиенттерге қызмет көрсетуді жақсарту

## For today's clinics

occasion-processing-change = дербес деректерді өңдеу мазмұнының өзгеруі
occasion-entrustee-change = өңдеушінің ауысуы
occasion-officer-change = дербес деректерді қорғауға жауапты тұлғаның ауысуы
