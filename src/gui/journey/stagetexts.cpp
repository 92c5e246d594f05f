#include "gui/journey/stagetexts.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::StageTexts)
};

constexpr QChar digitalSign(0x25CB);   // ○
constexpr QChar physicalSign(0x25A1);  // □

/// The text of the method that a row's hint stands in.
const char* hintKey(StageRow row) {
    switch (row) {
        case StageRow::Who:
            return "who";
        case StageRow::Concern:
            return "concern";
        case StageRow::Message:
            return "message";
        case StageRow::Channels:
            return "channels";
        case StageRow::Content:
            return "content";
        case StageRow::Measure:
            return "measure";
        default:
            return "";
    }
}

}  // namespace

QString stageRowName(StageRow row) {
    switch (row) {
        case StageRow::Name:
            return Texts::tr("Stage");
        case StageRow::Customers:
            return Texts::tr("Customers");
        case StageRow::Summary:
            return Texts::tr("In short");
        case StageRow::Who:
            return Texts::tr("Who is here");
        case StageRow::Concern:
            return Texts::tr("What concerns them");
        case StageRow::Message:
            return Texts::tr("Our message");
        case StageRow::Channels:
            return Texts::tr("Channels");
        case StageRow::Touchpoints:
            return Texts::tr("Touchpoints\n○ digital\n□ physical");
        case StageRow::Feeling:
            return Texts::tr("How they feel\ndrag a point,\nor keys − and +");
        case StageRow::FeelingNote:
            return Texts::tr("Why they feel so");
        case StageRow::GoesWrong:
            return Texts::tr("What goes wrong");
        case StageRow::Idea:
            return Texts::tr("Idea");
        case StageRow::Content:
            return Texts::tr("Content");
        case StageRow::Owner:
            return Texts::tr("Who acts on our side");
        case StageRow::Handover:
            return Texts::tr("Handover");
        case StageRow::Duration:
            return Texts::tr("How long it takes");
        case StageRow::Measure:
            return Texts::tr("We measure");
        case StageRow::Count:
            break;
    }
    return {};
}

QString stageName(const Context& context, const domain::Stage& stage) {
    return stage.name.empty() ? word(context, "stages", domain::code(stage.key)) : toQt(stage.name);
}

QString stageHint(const Context& context, const domain::Stage& stage, StageRow row) {
    switch (row) {
        case StageRow::Name:
            return wordText(context, "stages", domain::code(stage.key), "hint");
        case StageRow::Summary:
            return Texts::tr("One or two lines for the card");
        case StageRow::Touchpoints:
            return Texts::tr("Where do they meet us?");
        case StageRow::GoesWrong:
            return Texts::tr("What makes them stop here?");
        case StageRow::Handover:
            return Texts::tr("When does it go to whom?");
        default:
            return wordText(context, "stages", domain::code(stage.key), hintKey(row));
    }
}

QString feelingText(const std::optional<int>& feeling) {
    if (!feeling) return {};
    if (*feeling > 0) return QStringLiteral("+%1").arg(*feeling);
    return *feeling < 0 ? QStringLiteral("−%1").arg(-*feeling) : QStringLiteral("0");
}

QString customersText(const app::JourneyFigures& figures, std::size_t stage) {
    if (stage >= figures.now.size()) return {};
    const auto number = [](auto count) { return QLocale().toString(static_cast<qlonglong>(count)); };
    QString text = Texts::tr("%1, %2 of all").arg(number(figures.now[stage]), app::percentText(figures.shareAt(stage)));
    if (figures.before.empty()) return text;
    const long long change = figures.changeAt(stage);
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QStringLiteral("±");
    return text + QLatin1Char('\n') +
           Texts::tr("%1, was %2").arg(sign + number(std::abs(change)), number(figures.before[stage]));
}

QString touchpointLines(const std::vector<domain::Touchpoint>& touchpoints) {
    QStringList lines;
    for (const domain::Touchpoint& point : touchpoints)
        lines.append((point.kind == domain::TouchpointKind::Physical ? physicalSign : digitalSign) + QLatin1Char(' ') +
                     toQt(point.name));
    return lines.join(QLatin1Char('\n'));
}

std::vector<domain::Touchpoint> touchpointsOf(const QString& lines) {
    std::vector<domain::Touchpoint> touchpoints;
    for (QString line : lines.split(QLatin1Char('\n'))) {
        line = line.trimmed();
        domain::Touchpoint point;
        if (line.startsWith(physicalSign)) point.kind = domain::TouchpointKind::Physical;
        if (line.startsWith(physicalSign) || line.startsWith(digitalSign)) line = line.mid(1).trimmed();
        if (line.isEmpty()) continue;
        point.name = fromQt(line);
        touchpoints.push_back(std::move(point));
    }
    return touchpoints;
}

QString issueText(const Context& context, const domain::Journey& journey, const domain::JourneyIssue& issue) {
    using enum domain::JourneyIssueCode;
    const auto name = [&](std::size_t at) {
        return at < journey.stages.size() ? stageName(context, journey.stages[at]) : QString();
    };
    switch (issue.code) {
        case NoStages:
            return Texts::tr("This journey has no stage yet. Choose a model, or add a stage.");
        case NoTouchpoint:
            return Texts::tr("%1 has no touchpoint: nobody meets us there.").arg(name(issue.stage));
        case NoOwner:
            return Texts::tr("%1 has no owner on our side.").arg(name(issue.stage));
        case NoMeasure:
            return Texts::tr("%1 has no measure: you will not see whether it works.").arg(name(issue.stage));
        case Contradiction:
            return Texts::tr("The messages of %1 and %2 contradict each other: “%3” and “%4”.")
                .arg(name(issue.stage), name(issue.stage + 1), toQt(issue.word), toQt(issue.otherWord));
    }
    return {};
}

StageRow rowOf(const domain::JourneyIssue& issue) {
    using enum domain::JourneyIssueCode;
    switch (issue.code) {
        case NoTouchpoint:
            return StageRow::Touchpoints;
        case NoOwner:
            return StageRow::Owner;
        case NoMeasure:
            return StageRow::Measure;
        case Contradiction:
            return StageRow::Message;
        case NoStages:
            break;
    }
    return StageRow::Name;
}

}  // namespace chandung::gui
