#include "gui/persona/fieldblock.h"

#include "chandung/app/examples.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "gui/components/fields/fieldlayout.h"
#include "gui/components/fields/imagefield.h"
#include "gui/components/fields/statementsfield.h"
#include "gui/components/labels.h"
#include "gui/components/statementlist.h"
#include "gui/persona/avatarpopover.h"
#include "gui/persona/countslabel.h"
#include "gui/persona/fieldnotes.h"
#include "gui/persona/personadraft.h"
#include "gui/persona/startslist.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

/// A segment's value as a start for the persona's own: statements are copies, with ids of their own.
domain::FieldValue asOwn(const domain::FieldValue& value) {
    domain::FieldValue copy = value;
    if (auto* statements = std::get_if<domain::Statements>(&copy))
        for (auto& statement : *statements) statement.id = domain::Uuid::make();
    return copy;
}

QWidget* line(QWidget* parent, std::initializer_list<QWidget*> widgets, QHBoxLayout** layout = nullptr) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs + 2);
    auto* box = new QWidget(parent);
    box->setLayout(row);
    for (QWidget* widget : widgets) row->addWidget(widget);
    row->addStretch(1);
    if (layout) *layout = row;
    return box;
}

/// With the example that fits the kind of customer.
domain::FieldDefinition fittingDefinition(const Context& context, const domain::FieldDefinition& field,
                                          domain::CustomerKind kind) {
    domain::FieldDefinition fitting = field;
    fitting.example = app::exampleFor(context.knowledge, field, kind);
    return fitting;
}

}  // namespace

FieldBlock::FieldBlock(Context& context, PersonaDraft& draft, const domain::FieldDefinition& field, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(draft),
      m_key(field.key),
      m_editor(makeFieldEditor(context, fittingDefinition(context, field, draft.persona().kind), this)) {
    build(field);
    connect(m_editor, &FieldEditor::typed, this, &FieldBlock::typed);
    connect(m_editor, &FieldEditor::left, this, &FieldBlock::left);
    connectStatements();
    connectImage();
    addStarts();
    m_editor->setReadOnly(draft.readOnly());
    m_shown = domain::FieldValue(std::string("\x01"));  // nothing was shown yet
    refresh();
}

void FieldBlock::build(const domain::FieldDefinition& field) {
    const domain::Language language = m_context.language.current();
    const Theme& theme = m_context.theme;
    QLabel* label = makeLabel(theme, toQt(field.label.in(language)), Type::BodyStrong, "", this);
    label->setBuddy(m_editor);
    m_counts = new CountsLabel(theme, this);
    QLabel* hint = makeText(theme, toQt(field.hint.in(language)), Type::Label, "hint", this);
    hint->setVisible(!hint->text().isEmpty());

    m_sourceLabel = makeLabel(theme, {}, Type::Label, "second", this);
    m_useInherited = makeButton(tr("Use the segment's"), "link", this);
    m_useInherited->setObjectName(fieldObjectName(m_key) + QStringLiteral("_useSegment"));
    m_source = line(this, {m_sourceLabel, m_useInherited});
    connect(m_useInherited, &QPushButton::clicked, this, &FieldBlock::useInherited);

    m_messageIcon = new QLabel(this);
    m_messageIcon->setPixmap(theme.icon(QStringLiteral("err"), theme.colours().err).pixmap(14, 14));
    m_messageLabel = makeLabel(theme, {}, Type::Label, "err", this);
    m_messageLabel->setObjectName(fieldObjectName(m_key) + QStringLiteral("_message"));
    m_mend = makeButton(tr("Swap them"), "link", this);
    m_message = line(this, {m_messageIcon, m_messageLabel, m_mend});
    connect(m_mend, &QPushButton::clicked, this, [this] { m_editor->mend(); });

    m_advice = makeText(theme, {}, Type::Label, "second", this);
    m_advice->setObjectName(fieldObjectName(m_key) + QStringLiteral("_advice"));
    auto* warningIcon = new QLabel(this);
    warningIcon->setPixmap(theme.icon(QStringLiteral("warn"), theme.colours().warn).pixmap(14, 14));
    m_warningLabel = makeText(theme, {}, Type::Label, "warn", this);
    m_warningLabel->setObjectName(fieldObjectName(m_key) + QStringLiteral("_warning"));
    QHBoxLayout* warning = nullptr;
    m_warning = line(this, {warningIcon, m_warningLabel}, &warning);
    warning->setStretch(1, 1);
    warning->setStretch(2, 0);
    warning->setAlignment(warningIcon, Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(line(this, {label, m_counts}));
    layout->addWidget(hint);
    layout->addWidget(m_source);
    layout->addWidget(m_editor);
    layout->addWidget(m_message);
    layout->addWidget(m_warning);
    layout->addWidget(m_advice);
    setMaximumWidth(fieldWidth::column);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void FieldBlock::connectStatements() {
    auto* field = qobject_cast<StatementsField*>(m_editor);
    if (!field) return;
    connect(field, &StatementsField::leave, this, &FieldBlock::leave);
    connect(field, &StatementsField::evidenceRequested, this, [this, field](int row, const QRect& mark) {
        Q_EMIT evidenceRequested(this, row, QRect(field->list().mapToGlobal(mark.topLeft()), mark.size()));
    });
}

void FieldBlock::connectImage() {
    auto* field = qobject_cast<ImageField*>(m_editor);
    if (!field) return;
    connect(field, &ImageField::photoChosen, this, [this](const domain::Image& image) { m_draft.setPhoto(image); });
    connect(field, &ImageField::photoRemoved, this, [this] {
        auto value = std::get<domain::ImageValue>(m_draft.persona().value(m_key));
        value.photo = {};
        const bool empty = value.avatar.parts.empty();
        m_draft.type(m_key, empty ? domain::FieldValue() : domain::FieldValue(value));
        m_draft.keep(m_key);
        refresh();
    });
    connect(field, &ImageField::faceWanted, this, [this](const QRect& place) {
        auto* popover = new AvatarPopover(m_context, m_draft, this);
        popover->openAt(place, popover->focusProxy());
    });
    connect(&m_draft, &PersonaDraft::changed, this, &FieldBlock::showPicture);
}

void FieldBlock::addStarts() {
    if (!StartsList::isFor(m_key)) return;
    m_starts = new StartsList(m_context, m_draft, m_key, this);
    layout()->addWidget(m_starts);
    connect(m_starts, &StartsList::taken, this, [this](const domain::Statement& statement) {
        commit();
        domain::Statements list = m_draft.persona().statements(m_key);
        list.push_back(statement);
        m_draft.type(m_key, list);
        m_draft.keep(m_key);
        refresh();
    });
}

void FieldBlock::showNotes() {
    const QString advice = fieldAdvice(m_context, m_draft, m_key);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const QString warning = m_editor->issue() ? QString() : fieldWarning(m_draft, m_key);
    m_warningLabel->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

bool FieldBlock::isInherited() const {
    return domain::isEmpty(m_draft.persona().value(m_key)) &&
           !domain::isEmpty(m_draft.inherited(m_editor->definition()));
}

void FieldBlock::refresh() {
    const domain::FieldValue& own = m_draft.persona().value(m_key);
    const domain::FieldValue wanted = isInherited() ? m_draft.inherited(m_editor->definition()) : own;
    const bool keepsInvalid = wanted == m_shown && m_editor->issue();
    if (!keepsInvalid && (wanted != m_shown || wanted != m_editor->value())) {
        m_shown = wanted;
        const domain::FieldValue value = isInherited() ? asOwn(wanted) : wanted;
        m_editor->setValue(value);
        if (isInherited()) m_shown = value;
    }
    showSource();
    showCounts();
    showIssue(When::Writing);
    showNotes();
    showPicture();
}

void FieldBlock::typed() {
    const domain::FieldValue value = m_editor->value();
    showIssue(When::Writing);
    if (m_editor->issue()) {
        m_draft.discard(m_key);  // not the half of it that was valid on the way
        m_shown = m_draft.persona().value(m_key);
        return;
    }
    if (value != m_shown) {
        m_shown = value;
        m_draft.type(m_key, value);
        showSource();
        showCounts();
    }
    showNotes();
}

void FieldBlock::left() {
    m_wasLeft = true;
    m_draft.keep(m_key);
    showIssue(When::Left);
    showNotes();
    // A field that was emptied shows the segment's again.
    if (isInherited() && !m_editor->issue()) refresh();
}

void FieldBlock::commit() {
    m_editor->finish();
    m_draft.keep(m_key);
    m_wasLeft = true;
    showIssue(When::Left);
}

void FieldBlock::useInherited() {
    m_draft.type(m_key, {});
    m_draft.keep(m_key);
    refresh();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FieldBlock::focusField() {
    auto* statements = qobject_cast<StatementsField*>(m_editor);
    if (statements && !m_draft.readOnly())
        statements->list().editRow(-1);
    else
        m_editor->setFocus(Qt::OtherFocusReason);  // no selection that the next key would replace
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->mainInput())) line->end(false);
}

void FieldBlock::showSource() {
    const bool inheritable = !domain::isEmpty(m_draft.inherited(m_editor->definition()));
    m_source->setVisible(inheritable);
    if (!inheritable) return;
    const bool inherited = isInherited();
    const QString segment = toQt(m_draft.segment()->name);
    m_sourceLabel->setText(inherited ? tr("From the segment “%1”").arg(segment) : tr("The persona's own value"));
    m_useInherited->setVisible(!inherited && !m_draft.readOnly());
}

void FieldBlock::showCounts() {
    const auto* statements = std::get_if<domain::Statements>(&m_shown);
    int backed = 0;
    if (statements && !isInherited())
        for (const auto& statement : *statements) backed += statement.isAssumption() ? 0 : 1;
    m_counts->setCounts(backed, statements && !isInherited() ? static_cast<int>(statements->size()) - backed : 0);
}

bool FieldBlock::isWrittenIn() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == m_editor || m_editor->isAncestorOf(focus));
}

void FieldBlock::showIssue(When when) {
    auto issue = m_editor->issue();
    // "3" on the way to "34" is no fault yet, and a button that comes meanwhile would take the next Tab and the keys
    // behind it.
    const bool reversed = issue && issue->problem == domain::FieldProblem::RangeReversed;
    if (reversed && when == When::Writing && m_message->isHidden() && isWrittenIn()) issue.reset();
    // What is still to be written is no fault before one has gone on without it.
    if (issue && issue->problem == domain::FieldProblem::Required && !m_wasLeft) issue.reset();
    m_message->setVisible(issue.has_value());
    m_editor->setInvalid(issue.has_value());
    if (!issue) return;
    m_messageLabel->setText(app::messageFor(*issue));
    m_mend->setVisible(issue->problem == domain::FieldProblem::RangeReversed);
}

void FieldBlock::showPicture() {
    auto* field = qobject_cast<ImageField*>(m_editor);
    if (!field) return;
    const domain::Persona& persona = m_draft.persona();
    field->setPicture(m_draft.photo(), app::card::avatarLook(persona), app::card::accentFor(persona, m_draft.bundle()));
}

}  // namespace chandung::gui
