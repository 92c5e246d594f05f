#include "gui/persona/fieldnotes.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/persona/personadraft.h"
#include "gui/words.h"

#include <QCoreApplication>

namespace chandung::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::FieldNotes)
};

bool sameNameElsewhere(const PersonaDraft& draft) {
    const std::string name = domain::fold(app::fromQt(app::toQt(draft.persona().name()).simplified()));
    if (name.empty()) return false;
    for (const domain::PersonaSummary& other : draft.workspace()->personaSummaries())
        if (other.id != draft.persona().id && domain::fold(app::fromQt(app::toQt(other.name).simplified())) == name)
            return true;
    return false;
}

}  // namespace

QString fieldAdvice(const Context& context, const PersonaDraft& draft, const std::string& key) {
    if (key != "identity.archetype") return {};
    const std::string archetype = draft.persona().text(key);
    const QString wants = wordText(context, "archetypes", archetype, "wants");
    const QString works = wordText(context, "archetypes", archetype, "works");
    if (wants.isEmpty() || works.isEmpty()) return {};
    return Texts::tr("Wants: %1.").arg(wants) + QLatin1Char('\n') + Texts::tr("What works: %1.").arg(works);
}

QString fieldWarning(const PersonaDraft& draft, const std::string& key) {
    if (!draft.isLoaded()) return {};
    if (key == "identity.name" && sameNameElsewhere(draft))
        return Texts::tr("Another persona has this name too. Give one of them another, so that nobody mixes them up.");
    if (key == "identity.avoid" && draft.persona().isNegative() && draft.persona().text(key).empty())
        return Texts::tr("Say why not: colleagues recognise such customers by the reason.");
    return {};
}

}  // namespace chandung::gui
