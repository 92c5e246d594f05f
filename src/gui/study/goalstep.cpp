#include "gui/study/goalstep.h"

#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "chandung/domain/studychecks.h"
#include "chandung/domain/validation.h"
#include "gui/components/labels.h"
#include "gui/components/segmentedchoice.h"
#include "gui/components/statementlist.h"
#include "gui/components/taborder.h"
#include "gui/datefields.h"
#include "gui/study/outcomesbox.h"
#include "gui/words.h"
#include "study/ui_goalstep.h"

#include <QCheckBox>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

constexpr int widestForm = 844;

}  // namespace

GoalStep::GoalStep(Context& context, QWidget* parent)
    : StudyStep(context, parent),
      m_form(new ::Ui::GoalStep),
      m_kind(new SegmentedChoice(this)),
      m_questions(new StatementList(context, this)),
      m_needs(new StatementList(context, this)),
      m_outcomes(new OutcomesBox(context, this)),
      m_nameWarning(makeText(context.theme, QString(), Type::Label, "warn")),
      m_save(this, [this] { collect(); }) {
    m_form->setupUi(this);
    setMaximumWidth(widestForm + 2 * space::xl);
    dressForm(context.theme, this);
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_kind->setAccessibleName(tr("Customers"));
    m_kind->addChoice(tr("Companies (B2B)"), context.theme.icon(QStringLiteral("company")));
    m_kind->addChoice(tr("People (B2C)"), context.theme.icon(QStringLiteral("persona")));
    m_form->kindLayout->addWidget(m_kind);
    buildPurposes();
    m_form->purposesBox->addSpacing(space::s);
    m_form->purposesBox->addWidget(m_outcomes);
    m_nameWarning->setObjectName(QStringLiteral("studyNameWarningLabel"));
    m_nameWarning->hide();
    m_form->nameLineEditBox->addWidget(m_nameWarning);
    connect(m_form->nameLineEdit, &QLineEdit::textChanged, this, &GoalStep::warnOfName);
    connect(m_outcomes, &OutcomesBox::navigate, this, &StudyStep::navigate);
    connect(m_outcomes, &OutcomesBox::notify, this, &StudyStep::notify);
    const auto prepare = [](StatementList* list, QLayout* layout, const QString& name, const QString& title,
                            const QString& example) {
        list->setObjectName(name);
        list->setLabel(title);
        list->setEvidenceShown(false);
        list->setRanked(true);
        list->setExample(example);
        layout->addWidget(list);
    };
    prepare(m_questions, m_form->questionsLayout, QStringLiteral("questionsList"), m_form->questionsLabel->text(),
            tr("Why do good quotes end without an answer?"));
    prepare(m_needs, m_form->needsLayout, QStringLiteral("needsList"), m_form->needsLabel->text(),
            tr("Who signs, who advises, who can block"));
    fillWords(context, m_form->reviewComboBox, "rhythms");
    askDate(context, m_form->dueLineEdit, "2026-12-31");
    setLook(m_form->dueErrorLabel, "tone", QStringLiteral("err"));
    m_form->dueErrorLabel->hide();
    tabAsLaidOut(*this);
    m_save.watchAll(this);
    m_save.watch(m_kind);
    m_save.watch(m_questions);
    m_save.watch(m_needs);
}

GoalStep::~GoalStep() = default;

void GoalStep::buildPurposes() {
    int at = 0;
    for (const std::string_view code : domain::codes<domain::Purpose>()) {
        auto* box = new QCheckBox(word(m_context, "purposes", code), m_form->purposesFrame);
        box->setObjectName(toQt(code) + QStringLiteral("CheckBox"));
        box->setToolTip(wordText(m_context, "purposes", code, "outcome").toHtmlEscaped());
        m_form->purposesLayout->addWidget(box, at / 2, at % 2);
        m_purposes.push_back(box);
        ++at;
    }
}

void GoalStep::reload() {
    if (const auto value = study()) load(*value);
}

void GoalStep::load(const domain::Study& value) {
    const AutoSave::Loading loading(m_save);
    setTextOf(m_form->nameLineEdit, toQt(value.name));
    m_kind->setCurrent(static_cast<int>(value.kind));
    for (std::size_t i = 0; i < m_purposes.size(); ++i)
        m_purposes[i]->setChecked(std::find(value.purposes.begin(), value.purposes.end(),
                                            static_cast<domain::Purpose>(i)) != value.purposes.end());
    setTextOf(m_form->productLineEdit, toQt(value.product));
    setTextOf(m_form->marketLineEdit, toQt(value.market));
    if (m_questions->texts() != value.questions) m_questions->setTexts(value.questions);
    if (m_needs->texts() != value.needs) m_needs->setTexts(value.needs);
    setTextOf(m_form->stageLineEdit, toQt(value.processStage));
    setTextOf(m_form->ownerLineEdit, toQt(value.owner));
    if (checkDue()) showDate(m_context, m_form->dueLineEdit, value.due);
    choose(m_form->reviewComboBox, toQt(domain::code(value.review)));
    setReadOnly(m_workspace->readOnly());
    m_outcomes->setStudy(m_workspace, m_study);
    tabAsLaidOut(*this);  // its buttons among the rest
    warnOfName();
}

void GoalStep::setReadOnly(bool readOnly) {
    for (QLineEdit* line : {m_form->nameLineEdit, m_form->productLineEdit, m_form->marketLineEdit,
                            m_form->stageLineEdit, m_form->ownerLineEdit, m_form->dueLineEdit})
        line->setReadOnly(readOnly);
    for (QCheckBox* box : m_purposes) box->setEnabled(!readOnly);
    m_kind->setEnabled(!readOnly);
    m_form->reviewComboBox->setEnabled(!readOnly);
    m_questions->setReadOnly(readOnly);
    m_needs->setReadOnly(readOnly);
}

void GoalStep::warnOfName() {
    const std::string name = fromQt(m_form->nameLineEdit->text().trimmed());
    const bool taken = m_workspace && domain::nameTaken(m_workspace->all<domain::Study>(), m_study, name);
    m_nameWarning->setText(taken ? tr("Another study has this name.") : tr("Give the study a name."));
    m_nameWarning->setVisible(m_workspace && (taken || name.empty()));
}

bool GoalStep::checkDue() {
    const std::string due = typedDate(m_context, m_form->dueLineEdit->text());
    const bool fine = due.empty() || (due.size() == 10 && domain::isDate(due));
    setLook(m_form->dueLineEdit, "wrong", !fine);
    const bool past = fine && !due.empty() && due < domain::isoDate(domain::todayUtc());
    m_form->dueErrorLabel->setText(fine ? tr("This date is past.")
                                        : tr("Write it like %1.").arg(dateFigures(m_context, "2026-12-31")));
    setLook(m_form->dueErrorLabel, "tone", fine ? QStringLiteral("warn") : QStringLiteral("err"));
    m_form->dueErrorLabel->setVisible(!fine || past);
    return fine;
}

void GoalStep::collect() {
    auto value = study();
    if (!value) return;
    value->name = fromQt(m_form->nameLineEdit->text().trimmed());
    value->kind = static_cast<domain::CustomerKind>(qMax(0, m_kind->current()));
    value->purposes.clear();
    for (std::size_t i = 0; i < m_purposes.size(); ++i)
        if (m_purposes[i]->isChecked()) value->purposes.push_back(static_cast<domain::Purpose>(i));
    value->product = fromQt(m_form->productLineEdit->text().trimmed());
    value->market = fromQt(m_form->marketLineEdit->text().trimmed());
    value->questions = m_questions->texts();
    value->needs = m_needs->texts();
    value->processStage = fromQt(m_form->stageLineEdit->text().trimmed());
    value->owner = fromQt(m_form->ownerLineEdit->text().trimmed());
    // What was typed stays in the field, and is kept once it is a date.
    if (checkDue()) value->due = typedDate(m_context, m_form->dueLineEdit->text());
    value->review =
        chosenCode<domain::ReviewRhythm>(m_form->reviewComboBox->currentData().toString()).value_or(value->review);
    m_workspace->save(*value, tr("Edit study"));
}

void GoalStep::commit() {
    m_questions->commit();
    m_needs->commit();
    m_save.flush();
}

void GoalStep::jump(const QString& place) {
    const QHash<QString, QWidget*> fields{{QStringLiteral("name"), m_form->nameLineEdit},
                                          {QStringLiteral("purposes"), m_purposes.front()},
                                          {QStringLiteral("product"), m_form->productLineEdit},
                                          {QStringLiteral("questions"), m_questions},
                                          {QStringLiteral("needs"), m_needs},
                                          {QStringLiteral("due"), m_form->dueLineEdit}};
    if (QWidget* field = fields.value(place)) field->setFocus(Qt::OtherFocusReason);
}

}  // namespace chandung::gui
