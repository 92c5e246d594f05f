#include "gui/study/refinementstep.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/app/versions.h"
#include "chandung/domain/quality.h"
#include "gui/components/autosave.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/data/matchpanel.h"
#include "gui/library/personacommands.h"
#include "gui/library/reviewtext.h"
#include "gui/persona/mergedialog.h"
#include "gui/study/studybundle.h"
#include "gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int widest = 844;

QString nameOf(const domain::Persona& persona) {
    return persona.name().empty() ? RefinementStep::tr("Persona without a name") : toQt(persona.name());
}

}  // namespace

RefinementStep::RefinementStep(Context& context, QWidget* parent)
    : StudyStep(context, parent),
      m_findings(new RowList(context, QStringLiteral("findingsList"), tr("What to mend"))),
      m_fine(makeLabel(context.theme, tr("Nothing to mend. Every persona is ready for the wall."), Type::Body, "ok")),
      m_mergeRow(new QWidget),
      m_reviews(new RowList(context, QStringLiteral("reviewsList"), tr("Reviews"))),
      m_rhythm(new QComboBox),
      m_match(new MatchPanel(context)) {
    setMaximumWidth(widest + 2 * space::xl);
    m_findings->setGrowing(true);
    buildMerge();
    m_reviews->setGrowing(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(context.theme, tr("Before it goes on the wall"), Type::Heading));
    layout->addWidget(
        makeText(context.theme, tr("Enter goes to the field that a line speaks of."), Type::Label, "hint"));
    layout->addWidget(m_fine);
    layout->addWidget(m_findings);
    layout->addWidget(m_mergeRow);
    layout->addSpacing(space::l);
    layout->addWidget(buildReview());
    layout->addSpacing(space::l);
    layout->addWidget(m_match);
    layout->addStretch(1);
    connect(m_reviews, &RowList::picked, this, &RefinementStep::showMatch);
    const auto open = [this](const QString& place) { Q_EMIT navigate(place); };
    connect(m_findings, &RowList::opened, this, open);
    connect(m_findings, &RowList::clicked, this, [this, open] { open(m_findings->currentId()); });
}

void RefinementStep::buildMerge() {
    auto* layout = new QHBoxLayout(m_mergeRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(m_context.theme, tr("Two of these personas may be one."), Type::Body, "second"), 1);
    QPushButton* merge = makeButton(tr("Merge two personas…"), "");
    merge->setObjectName(QStringLiteral("mergeButton"));
    merge->setIcon(m_context.theme.icon(QStringLiteral("merge")));
    layout->addWidget(merge);
    connect(merge, &QPushButton::clicked, this, [this] {
        if (m_alike.empty() || !m_workspace) return;
        const auto [first, second] = m_alike.front();
        if (!mergeInDialog(m_context, *m_workspace, first, second, this).isNull())
            Q_EMIT notify(tr("Two personas are one now"), true);
    });
}

QWidget* RefinementStep::buildReview() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(m_context.theme, tr("Review"), Type::Heading));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    QLabel* label = makeLabel(m_context.theme, tr("Look at the personas of this study"), Type::LabelMedium);
    label->setBuddy(m_rhythm);
    m_rhythm->setObjectName(QStringLiteral("rhythmComboBox"));
    fillWords(m_context, m_rhythm, "rhythms");
    row->addWidget(label);
    row->addWidget(m_rhythm);
    row->addStretch();
    QPushButton* today = makeButton(tr("Reviewed today"), "");
    today->setObjectName(QStringLiteral("reviewedButton"));
    today->setToolTip(tr("The chosen persona was looked at and is right"));
    markEditing(today);
    row->addWidget(today);
    layout->addLayout(row);
    layout->addWidget(m_reviews);
    connect(m_rhythm, &QComboBox::activated, this, &RefinementStep::saveRhythm);
    connect(today, &QPushButton::clicked, this, [this] { review(m_reviews->currentId()); });
    connect(m_reviews, &RowList::opened, this,
            [this](const QString& id) { Q_EMIT navigate(QStringLiteral("personas/") + id); });
    return box;
}

void RefinementStep::reload() {
    const auto value = study();
    if (!value) return;
    const domain::Bundle bundle = studyBundle(*m_workspace, m_study);
    choose(m_rhythm, toQt(domain::code(value->review)));
    m_rhythm->setEnabled(!m_workspace->readOnly());
    reloadFindings(bundle, *value);
    reloadReviews(bundle, *value);
    if (m_reviews->currentId().isEmpty() && !bundle.personas.empty())
        m_reviews->setCurrentId(toQt(bundle.personas.front().id.str()));
    showMatch();
}

void RefinementStep::showMatch() {
    const auto id = domain::Uuid::parse(app::fromQt(m_reviews->currentId()));
    m_match->setPersona(m_workspace, id.value_or(domain::Uuid()));
}

void RefinementStep::reloadFindings(const domain::Bundle& bundle, const domain::Study& study) {
    const domain::Language language = m_context.language.current();
    const domain::Catalogue& catalogue = m_workspace->catalogue();
    std::vector<Row> rows;
    const auto add = [&](const domain::Finding& finding, const QString& title, const QString& place) {
        Row row;
        row.id = place;
        row.title = title;
        row.sub = app::messageFor(finding, catalogue, language);
        row.wraps = true;
        row.icon = m_context.theme.icon(QStringLiteral("warn"), m_context.theme.colours().warn);
        rows.push_back(row);
    };
    for (const domain::Finding& finding : domain::findings(study, bundle))
        add(finding, tr("The study"), studyPlace(study.id, finding.rule == domain::Rule::TooManySegments ? 3 : 4));
    m_alike.clear();
    for (const domain::Finding& finding : domain::findings(bundle, catalogue, domain::todayUtc())) {
        const domain::Persona* persona = domain::findById(bundle.personas, finding.persona);
        if (!persona) continue;
        if (finding.rule == domain::Rule::TooAlike) {
            // Said once for the two.
            if (finding.other < finding.persona) continue;
            m_alike.emplace_back(finding.persona, finding.other);
        }
        const QString field = finding.field.empty() ? QString() : QLatin1Char('/') + toQt(finding.field);
        add(finding, nameOf(*persona), personaPlace(persona->id) + field);
    }
    m_fine->setVisible(rows.empty() && !bundle.personas.empty());
    m_findings->setVisible(!rows.empty());
    m_findings->setRows(rows);
    m_mergeRow->setVisible(!m_alike.empty() && !m_workspace->readOnly());
}

void RefinementStep::reloadReviews(const domain::Bundle& bundle, const domain::Study& study) {
    std::vector<Row> rows;
    for (const domain::Persona& persona : bundle.personas) {
        const auto due = domain::reviewDue(persona, &study, domain::todayUtc());
        Row row;
        row.id = toQt(persona.id.str());
        row.title = nameOf(persona);
        row.sub = persona.reviewed.empty() ? tr("Not reviewed yet")
                                           : tr("Reviewed %1").arg(dateText(m_context, persona.reviewed));
        row.right = reviewText(due);
        row.warn = due.overdue();
        row.icon = m_context.theme.icon(QStringLiteral("review"));
        rows.push_back(row);
    }
    m_reviews->setVisible(!rows.empty());
    m_reviews->setRows(rows);
    if (m_reviews->currentId().isEmpty() && !rows.empty()) m_reviews->setCurrentId(rows.front().id);
}

void RefinementStep::review(const QString& id) {
    const auto persona = domain::Uuid::parse(app::fromQt(id));
    if (persona && m_workspace && app::markReviewed(*m_workspace, *persona, m_context.settings.author(), {}))
        Q_EMIT notify(tr("Marked as reviewed today"), true);
}

void RefinementStep::saveRhythm() {
    auto value = study();
    if (!value) return;
    value->review = chosenCode<domain::ReviewRhythm>(m_rhythm->currentData().toString()).value_or(value->review);
    m_workspace->save(*value, tr("Review rhythm"));
}

void RefinementStep::jump(const QString& place) {
    if (place == QLatin1String("review"))
        m_reviews->setFocus(Qt::OtherFocusReason);
    else
        m_findings->setFocus(Qt::OtherFocusReason);
}

}  // namespace chandung::gui
