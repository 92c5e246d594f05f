#include "gui/study/segmentform.h"

#include "chandung/app/language.h"
#include "chandung/app/studycommands.h"
#include "chandung/app/text.h"
#include "chandung/domain/studychecks.h"
#include "gui/components/fields/fieldeditor.h"
#include "gui/components/labels.h"
#include "gui/components/statementlist.h"
#include "gui/components/taborder.h"
#include "gui/words.h"
#include "study/ui_segmentform.h"

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

constexpr double mostCustomers = 1e12;

QString numberText(const std::optional<double>& value, const QLocale& locale) {
    return value ? locale.toString(*value, 'g', 12) : QString();
}

}  // namespace

SegmentForm::SegmentForm(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_form(new ::Ui::SegmentForm),
      m_criteria(new StatementList(context, this)),
      m_save(this, [this] { collect(); }) {
    m_form->setupUi(this);
    dressForm(context.theme, this);
    m_criteria->setObjectName(QStringLiteral("criteriaList"));
    m_criteria->setLabel(m_form->criteriaLabel->text());
    m_criteria->setEvidenceShown(false);
    m_criteria->setExample(tr("80–250 people, exports, new pack sizes"));
    m_form->criteriaLayout->addWidget(m_criteria);
    tabAsLaidOut(*this);
    fillWords(context, m_form->baseComboBox, "bases");
    m_form->tierComboBox->addItem(tr("Not set"), QString());
    fillWords(context, m_form->tierComboBox, "tiers");
    m_form->behaviourComboBox->addItem(tr("Not set"), QString());
    fillWords(context, m_form->behaviourComboBox, "behaviours");
    // As wide as there is room, not as their longest entries.
    for (QComboBox* box : {m_form->baseComboBox, m_form->tierComboBox, m_form->behaviourComboBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_nameWarning = makeText(context.theme, QString(), Type::Label, "warn");
    m_nameWarning->setObjectName(QStringLiteral("segmentNameWarningLabel"));
    m_nameWarning->hide();
    m_form->nameLineEditBox->addWidget(m_nameWarning);
    connect(m_form->nameLineEdit, &QLineEdit::textChanged, this, &SegmentForm::warn);
    m_form->numberErrorLabel->setWordWrap(true);
    setLook(m_form->numberErrorLabel, "tone", QStringLiteral("err"));
    m_form->numberErrorLabel->hide();
    m_form->sophisticationLabel->setWordWrap(true);
    m_save.watchAll(this);
    m_save.watch(m_criteria);
}

SegmentForm::~SegmentForm() = default;

void SegmentForm::setSegment(app::Workspace* workspace, const domain::Uuid& id) {
    const bool other = id != m_id || workspace != m_workspace;
    if (other) commit();
    m_workspace = workspace;
    m_id = id;
    const auto segment = workspace ? workspace->find<domain::Segment>(id) : std::nullopt;
    setEnabled(segment.has_value() && !workspace->readOnly());
    const AutoSave::Loading loading(m_save);
    if (other) {
        for (QLineEdit* field : {m_form->shareLineEdit, m_form->revenueShareLineEdit, m_form->sizeLineEdit,
                                 m_form->sophisticationLineEdit})
            setLook(field, "wrong", false);
        m_form->numberErrorLabel->hide();
    }
    load(segment.value_or(domain::Segment()));
}

void SegmentForm::load(const domain::Segment& segment) {
    const QLocale locale = app::localeOf(m_context.language.current());
    setTextOf(m_form->nameLineEdit, toQt(segment.name));
    m_form->chosenCheckBox->setChecked(segment.chosen);
    if (m_criteria->texts() != segment.criteria) m_criteria->setTexts(segment.criteria);
    const auto set = [&](QLineEdit* field, const std::optional<double>& value) {
        if (!field->property("wrong").toBool()) setTextOf(field, numberText(value, locale));
    };
    set(m_form->shareLineEdit, segment.share);
    set(m_form->revenueShareLineEdit, segment.revenueShare);
    set(m_form->sizeLineEdit, segment.size);
    set(m_form->sophisticationLineEdit, segment.sophistication);
    choose(m_form->baseComboBox, toQt(domain::code(segment.base)));
    choose(m_form->tierComboBox, segment.tier ? toQt(domain::code(*segment.tier)) : QString());
    choose(m_form->behaviourComboBox, segment.behaviour ? toQt(domain::code(*segment.behaviour)) : QString());
    setTextOf(m_form->whyEdit, toQt(segment.why));
    loadCompany(segment);
    warn();
}

void SegmentForm::warn() {
    std::vector<domain::Segment> segments =
        m_workspace ? m_workspace->all<domain::Segment>() : std::vector<domain::Segment>();
    const domain::Segment* self = domain::findById(segments, m_id);
    m_nameWarning->setVisible(false);
    if (!self) return;
    const domain::Uuid study = self->studyId;
    std::erase_if(segments, [&](const domain::Segment& segment) { return segment.studyId != study; });
    const std::string name = fromQt(m_form->nameLineEdit->text().trimmed());
    const bool taken = domain::nameTaken(segments, m_id, name);
    m_nameWarning->setText(taken ? tr("Another segment of this study has this name.")
                                 : tr("Give the segment a name by which the team calls it."));
    m_nameWarning->setVisible(taken || name.empty());
}

void SegmentForm::loadCompany(const domain::Segment& segment) {
    const auto study = m_workspace ? m_workspace->find<domain::Study>(segment.studyId) : std::nullopt;
    const bool companies = study && study->kind == domain::CustomerKind::B2b;
    m_form->revenueShareLabel->setVisible(companies);
    m_form->revenueShareLineEdit->setVisible(companies);
    if (companies && !m_company) {
        m_company = new QWidget(this);
        auto* layout = new QVBoxLayout(m_company);
        layout->setContentsMargins(0, space::s, 0, 0);
        layout->setSpacing(14);
        layout->addWidget(makeLabel(m_context.theme, tr("Company profile"), Type::Heading));
        layout->addWidget(makeText(m_context.theme, tr("Personas of this segment have it unless they say otherwise."),
                                   Type::Label, "hint"));
        for (const domain::FieldDefinition* field :
             m_workspace->catalogue().fieldsOf("company", domain::CustomerKind::B2b)) {
            FieldEditor* editor = makeFieldEditor(m_context, *field, m_company);
            auto* box = new QVBoxLayout;
            box->setSpacing(3);
            QLabel* label =
                makeLabel(m_context.theme, toQt(field->label.in(m_context.language.current())), Type::LabelMedium);
            label->setBuddy(editor->mainInput());
            box->addWidget(label);
            box->addWidget(editor);
            layout->addLayout(box);
            m_companyFields.push_back(editor);
            connect(editor, &FieldEditor::typed, this, [this] { m_companyTyped = true; });
            connect(editor, &FieldEditor::left, this, &SegmentForm::commit);
        }
        m_form->companyBox->addWidget(m_company);
        tabAsLaidOut(*this);
    }
    if (m_company) m_company->setVisible(companies);
    if (!companies) return;
    for (FieldEditor* editor : m_companyFields) {
        const auto found = segment.company.find(editor->definition().key);
        editor->setValue(found == segment.company.end() ? domain::FieldValue() : found->second);
    }
}

void SegmentForm::commit() {
    m_criteria->commit();
    m_save.flush();
    for (FieldEditor* editor : m_companyFields) editor->finish();
    if (m_companyTyped) collect();
}

void SegmentForm::focusName() {
    m_form->nameLineEdit->setFocus(Qt::OtherFocusReason);
    m_form->nameLineEdit->selectAll();
}

QString SegmentForm::labelOf(QLineEdit* field) const {
    QLabel* const label = field == m_form->shareLineEdit          ? m_form->shareLabel
                          : field == m_form->revenueShareLineEdit ? m_form->revenueShareLabel
                          : field == m_form->sizeLineEdit         ? m_form->sizeLabel
                                                                  : m_form->sophisticationLabel;
    return label->text();
}

std::optional<double> SegmentForm::number(QLineEdit* field, double highest, bool& fine) {
    const QString text = field->text().trimmed();
    bool read = true;
    const double value = text.isEmpty() ? 0 : app::localeOf(m_context.language.current()).toDouble(text, &read);
    const bool good = read && value >= 0 && value <= highest;
    if (!good && fine) {
        const QLocale locale = app::localeOf(m_context.language.current());
        m_form->numberErrorLabel->setText(
            read ? tr("“%1” must be between 0 and %2.").arg(labelOf(field), locale.toString(highest, 'g', 13))
                 : tr("“%1” takes a plain number, such as %2.").arg(labelOf(field), locale.toString(12.5)));
    }
    setLook(field, "wrong", !good);
    fine = fine && good;
    return text.isEmpty() || !good ? std::nullopt : std::optional(value);
}

void SegmentForm::collect() {
    auto segment = m_workspace ? m_workspace->find<domain::Segment>(m_id) : std::nullopt;
    if (!segment) return;
    segment->name = fromQt(m_form->nameLineEdit->text().trimmed());
    segment->chosen = m_form->chosenCheckBox->isChecked();
    segment->criteria = m_criteria->texts();
    const QLocale locale = app::localeOf(m_context.language.current());
    bool allFine = true;
    const auto take = [&](QLineEdit* field, double highest, std::optional<double>& into) {
        bool fine = true;
        const auto value = number(field, highest, fine);
        // What is shown rounded is kept as it is until it is changed.
        if (fine && field->text() != numberText(into, locale)) into = value;
        allFine = allFine && fine;
    };
    take(m_form->shareLineEdit, 100, segment->share);
    take(m_form->revenueShareLineEdit, 100, segment->revenueShare);
    take(m_form->sizeLineEdit, mostCustomers, segment->size);
    take(m_form->sophisticationLineEdit, 100, segment->sophistication);
    m_form->numberErrorLabel->setVisible(!allFine);
    segment->base =
        chosenCode<domain::ShareBase>(m_form->baseComboBox->currentData().toString()).value_or(segment->base);
    segment->tier = chosenCode<domain::Tier>(m_form->tierComboBox->currentData().toString());
    segment->behaviour = chosenCode<domain::Behaviour>(m_form->behaviourComboBox->currentData().toString());
    segment->why = fromQt(m_form->whyEdit->toPlainText().trimmed());
    collectCompany(*segment);
    app::saveSegment(*m_workspace, *segment, tr("Edit segment"));
}

void SegmentForm::collectCompany(domain::Segment& segment) {
    if (!std::exchange(m_companyTyped, false)) return;
    for (FieldEditor* editor : m_companyFields) {
        const auto issue = editor->issue();
        editor->setInvalid(issue.has_value());
        if (issue) continue;
        domain::FieldValue value = editor->value();
        if (domain::isEmpty(value))
            segment.company.erase(editor->definition().key);
        else
            segment.company[editor->definition().key] = std::move(value);
    }
}

}  // namespace chandung::gui
