#include "gui/persona/personaproperties.h"

#include "chandung/app/text.h"
#include "gui/components/autosave.h"
#include "gui/components/inputguard.h"
#include "gui/components/labels.h"
#include "gui/components/segmentedchoice.h"
#include "gui/components/taborder.h"
#include "gui/persona/personadraft.h"
#include "gui/words.h"
#include "persona/ui_personaproperties.h"

#include <QComboBox>
#include <QLineEdit>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

domain::Uuid idOf(const QComboBox* combo) {
    return domain::Uuid::parse(fromQt(combo->currentData().toString())).value_or(domain::Uuid());
}

QString tagText(const std::vector<std::string>& tags) {
    QStringList list;
    for (const auto& tag : tags) list << toQt(tag);
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> tagsOf(const QString& text) {
    std::vector<std::string> tags;
    for (const QString& part : text.split(QLatin1Char(',')))
        if (const std::string tag = fromQt(part.simplified());
            !tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    return tags;
}

}  // namespace

PersonaProperties::PersonaProperties(Context& context, PersonaDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(draft),
      m_ui(std::make_unique<Ui::PersonaProperties>()),
      m_kind(new SegmentedChoice(this)),
      m_guard(new InputGuard(this)) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("personaProperties"));
    dressForm(context.theme, this);
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_kind->setAccessibleName(m_ui->kindLabel->text());
    m_kind->addChoice(tr("B2B"));
    m_kind->addChoice(tr("B2C"));
    m_ui->kindLayout->addWidget(m_kind);
    m_ui->kindLayout->addStretch(1);
    tabAsLaidOut(*this);
    setMaximumWidth(844);
    for (QWidget* input : std::initializer_list<QWidget*>{m_ui->studyComboBox, m_ui->segmentComboBox,
                                                          m_ui->reviewComboBox, m_ui->tagsLineEdit})
        m_guard->watch(input);
    refresh();
    connect(m_kind, &SegmentedChoice::chosen, this, [this](int index) {
        m_draft.change(tr("Kind of customer"), [index](domain::Persona& persona) {
            persona.kind = index == 0 ? domain::CustomerKind::B2b : domain::CustomerKind::B2c;
        });
    });
    connect(m_ui->studyComboBox, &QComboBox::activated, this, &PersonaProperties::setStudy);
    connect(m_ui->segmentComboBox, &QComboBox::activated, this, &PersonaProperties::setSegment);
    connect(m_ui->reviewComboBox, &QComboBox::activated, this, &PersonaProperties::setReview);
    connect(m_ui->tagsLineEdit, &QLineEdit::editingFinished, this, &PersonaProperties::commit);
}

PersonaProperties::~PersonaProperties() = default;

void PersonaProperties::refresh() {
    const domain::Persona& persona = m_draft.persona();
    m_kind->setCurrent(persona.kind == domain::CustomerKind::B2b ? 0 : 1);
    fillStudies();
    fillSegments();
    fillReviews();
    if (tagsOf(m_ui->tagsLineEdit->text()) != persona.tags) setTextOf(m_ui->tagsLineEdit, tagText(persona.tags));
    const bool writable = !m_draft.readOnly();
    m_kind->setEnabled(writable);
    for (QComboBox* combo : {m_ui->studyComboBox, m_ui->segmentComboBox, m_ui->reviewComboBox})
        combo->setEnabled(writable);
    m_ui->tagsLineEdit->setReadOnly(!writable);
}

void PersonaProperties::fillStudies() {
    QComboBox* combo = m_ui->studyComboBox;
    combo->clear();
    combo->addItem(tr("No study"), QString());
    for (const auto& study : m_draft.workspace()->all<domain::Study>())
        combo->addItem(toQt(study.name), toQt(study.id.str()));
    choose(combo, toQt(m_draft.persona().studyId.str()));
}

void PersonaProperties::fillSegments() {
    const domain::Persona& persona = m_draft.persona();
    QComboBox* combo = m_ui->segmentComboBox;
    combo->clear();
    combo->addItem(tr("No segment"), QString());
    for (const auto& segment : m_draft.workspace()->all<domain::Segment>())
        if (persona.studyId.isNull() || segment.studyId == persona.studyId || segment.id == persona.segmentId)
            combo->addItem(toQt(segment.name), toQt(segment.id.str()));
    choose(combo, toQt(persona.segmentId.str()));
}

void PersonaProperties::fillReviews() {
    QComboBox* combo = m_ui->reviewComboBox;
    combo->clear();
    combo->addItem(tr("As the study"), QString());
    for (const std::string_view code : domain::codes<domain::ReviewRhythm>())
        combo->addItem(word(m_context, "rhythms", code), toQt(code));
    choose(combo, m_draft.persona().review ? toQt(domain::code(*m_draft.persona().review)) : QString());
}

void PersonaProperties::setStudy() {
    const domain::Uuid id = idOf(m_ui->studyComboBox);
    const domain::Segment* segment = m_draft.segment();
    const bool keepsSegment = id.isNull() || !segment || segment->studyId == id;
    m_draft.change(tr("Study"), [id, keepsSegment](domain::Persona& persona) {
        persona.studyId = id;
        if (!keepsSegment) persona.segmentId = {};
    });
}

void PersonaProperties::setSegment() {
    m_draft.change(tr("Segment"),
                   [id = idOf(m_ui->segmentComboBox)](domain::Persona& persona) { persona.segmentId = id; });
}

void PersonaProperties::setReview() {
    const auto rhythm = chosenCode<domain::ReviewRhythm>(m_ui->reviewComboBox->currentData().toString());
    m_draft.change(tr("Review rhythm"), [rhythm](domain::Persona& persona) { persona.review = rhythm; });
}

void PersonaProperties::commit() {
    const auto tags = tagsOf(m_ui->tagsLineEdit->text());
    if (tags == m_draft.persona().tags) return;
    m_draft.change(tr("Tags"), [tags](domain::Persona& persona) { persona.tags = tags; });
}

}  // namespace chandung::gui
