#include "chandung/app/messages.h"
#include "chandung/app/text.h"

#include <QCoreApplication>

#include <map>

namespace chandung::app {

QString messageFor(const domain::CheckItem& item) {
    static const std::map<std::string, const char*> texts = {
        {"goal.name", QT_TRANSLATE_NOOP("Messages", "Give the study a name")},
        {"goal.purpose", QT_TRANSLATE_NOOP("Messages", "Choose at least one purpose")},
        {"goal.product", QT_TRANSLATE_NOOP("Messages", "Name the product or service")},
        {"goal.question", QT_TRANSLATE_NOOP("Messages", "Write down at least one question")},
        {"goal.needs", QT_TRANSLATE_NOOP("Messages", "Note what must be known about a customer")},
        {"goal.due", QT_TRANSLATE_NOOP("Messages", "Set a due date")},
        {"data.source", QT_TRANSLATE_NOOP("Messages", "Add at least one source")},
        {"data.observation", QT_TRANSLATE_NOOP("Messages", "Write down at least one observation")},
        {"data.kinds", QT_TRANSLATE_NOOP("Messages", "Mix at least three kinds of source")},
        {"data.dates", QT_TRANSLATE_NOOP("Messages", "Give every source a date")},
        {"analysis.insight", QT_TRANSLATE_NOOP("Messages", "Write down at least one insight")},
        {"analysis.segment", QT_TRANSLATE_NOOP("Messages", "Describe at least one segment")},
        {"analysis.chosen", QT_TRANSLATE_NOOP("Messages", "Choose the segments that get a persona")},
        {"analysis.backed", QT_TRANSLATE_NOOP("Messages", "Link every insight to observations")},
        {"identity.persona", QT_TRANSLATE_NOOP("Messages", "Create at least one persona")},
        {"identity.quote", QT_TRANSLATE_NOOP("Messages", "Give every persona a quote")},
        {"identity.goals", QT_TRANSLATE_NOOP("Messages", "Give every persona goals")},
        {"identity.pains", QT_TRANSLATE_NOOP("Messages", "Give every persona pain points")},
        {"refinement.evidence", QT_TRANSLATE_NOOP("Messages", "Back at least half of the statements of every persona")},
        {"refinement.fresh", QT_TRANSLATE_NOOP("Messages", "Do the reviews that are overdue")},
        {"refinement.reviewed", QT_TRANSLATE_NOOP("Messages", "Review every persona once")}};
    const auto found = texts.find(item.key);
    return found == texts.end() ? toQt(item.key) : QCoreApplication::translate("Messages", found->second);
}

}  // namespace chandung::app
