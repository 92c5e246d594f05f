#include "chandung/app/messages.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace chandung::app {

namespace {

using domain::Finding;
using domain::Rule;

QString say(const char* text) {
    return QCoreApplication::translate("Messages", text);
}

QString arg(const Finding& finding, std::size_t place) {
    return place < finding.args.size() ? toQt(finding.args[place]) : QString();
}

QString likeness(const Finding& finding, const domain::Catalogue& catalogue, domain::Language language) {
    QStringList groups;
    for (std::size_t i = 2; i < finding.args.size(); ++i)
        if (const domain::FieldGroup* group = catalogue.group(finding.args[i]))
            groups << toQt((group->shortLabel.empty() ? group->label : group->shortLabel).in(language));
    const QString name =
        arg(finding, 1).isEmpty() ? say(QT_TRANSLATE_NOOP("Messages", "a persona without a name")) : arg(finding, 1);
    return say(QT_TRANSLATE_NOOP("Messages",
                                 "It is %1 like %2, most of all in %3. Write what tells the two apart, or merge "
                                 "them."))
        .arg(withPercent(arg(finding, 0)), name, groups.join(QStringLiteral(", ")));
}

QString evidenceMessage(const Finding& finding) {
    switch (finding.rule) {
        case Rule::NoEvidence:
            return say(QT_TRANSLATE_NOOP(
                "Messages", "No statement is backed by evidence. Link the most important ones to a source."));
        case Rule::WeakEvidence:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "%1 of %2 statements are assumptions. Back the ones that decisions rest on."))
                .arg(arg(finding, 0), arg(finding, 1));
        case Rule::StaleEvidence:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "%1 of %2 backed statements rest on evidence older than two years. Ask again, "
                                         "or take them out."))
                .arg(arg(finding, 0), arg(finding, 1));
        case Rule::ReviewOverdue:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "The review was due on %1. Check whether the persona is still true."))
                .arg(arg(finding, 0));
        default:
            return {};
    }
}

QString contradictionMessage(const Finding& finding, const domain::Catalogue& catalogue, domain::Language language) {
    switch (finding.rule) {
        case Rule::RangeReversed: {
            const domain::FieldDefinition* field = catalogue.field(finding.field);
            return say(QT_TRANSLATE_NOOP("Messages", "%1: the first number is higher than the second. Swap them."))
                .arg(field ? toQt(field->label.in(language)) : toQt(finding.field));
        }
        case Rule::AgeAndYears:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "At %1 nobody has %2 years in the job. Correct the age or the years."))
                .arg(arg(finding, 0), arg(finding, 1));
        case Rule::BudgetAndIncome:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "The budget is higher than a whole year's income or revenue. Check both "
                                         "numbers and what they count."));
        case Rule::NegativeNoReason:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "It is a persona not to target, but not why. Write the reason, so that "
                                         "colleagues can recognise such customers."));
        default:
            return {};
    }
}

QString setMessage(const Finding& finding) {
    switch (finding.rule) {
        case Rule::NotDistinct:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "Nothing tells this persona from the others of the study. Write what only "
                                         "these customers want or do."));
        case Rule::ShareTooSmall:
            return say(QT_TRANSLATE_NOOP(
                           "Messages",
                           "The persona stands for only %1 of the customers. Ask whether it is worth a card of its "
                           "own."))
                .arg(arg(finding, 0));
        case Rule::TooManySegments:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "The study has %1 segments. More than seven are hard to serve: unite those "
                                         "that are alike."))
                .arg(arg(finding, 0));
        case Rule::TooManyPersonas:
            return say(QT_TRANSLATE_NOOP("Messages",
                                         "The study has %1 personas. Nobody keeps more than seven in mind: merge those "
                                         "that are alike."))
                .arg(arg(finding, 0));
        default:
            return {};
    }
}

QString contentMessage(const Finding& finding) {
    switch (finding.rule) {
        case Rule::NoName:
            return say(QT_TRANSLATE_NOOP("Messages", "The persona has no name. Give it one that colleagues remember."));
        case Rule::NoQuote:
            return say(
                QT_TRANSLATE_NOOP("Messages", "There is no quote. Add one sentence in the customer's own voice."));
        case Rule::OnlyDemographics:
            return say(QT_TRANSLATE_NOOP(
                "Messages", "Only facts about the person are filled in. Add goals, pain points and how they buy."));
        default:
            return {};
    }
}

}  // namespace

QString messageFor(const Finding& finding, const domain::Catalogue& catalogue, domain::Language language) {
    if (finding.rule == Rule::TooAlike) return likeness(finding, catalogue, language);
    for (const QString& text : {contentMessage(finding), contradictionMessage(finding, catalogue, language),
                                evidenceMessage(finding), setMessage(finding)})
        if (!text.isEmpty()) return text;
    return {};
}

}  // namespace chandung::app
