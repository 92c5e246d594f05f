#include "chandung/app/fieldtext.h"

#include "app/card/valuetext.h"
#include "chandung/app/text.h"

namespace chandung::app {

QString fieldText(const domain::FieldDefinition& field, const domain::FieldValue& value, const Knowledge& knowledge,
                  domain::Language language) {
    return card::valueText(field, value, card::Words(knowledge, language));
}

QString choiceText(const domain::FieldDefinition& field, const std::string& code, domain::Language language) {
    const domain::Choice* choice = field.choice(code);
    return toQt(choice ? choice->label.in(language) : code);
}

}  // namespace chandung::app
