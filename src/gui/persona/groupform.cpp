#include "gui/persona/groupform.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/fields/fieldeditor.h"
#include "gui/components/fields/fieldlayout.h"
#include "gui/components/labels.h"
#include "gui/persona/fieldblock.h"
#include "gui/persona/personadraft.h"
#include "gui/persona/personaproperties.h"

#include <QApplication>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {
constexpr int betweenFields = 16;
constexpr int margin = 20;
}  // namespace

GroupForm::GroupForm(Context& context, PersonaDraft& draft, const std::string& group, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_draft(draft), m_group(group) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(this);
    body->setProperty("pane", QStringLiteral("form"));
    body->setMinimumWidth(1);  // as wide as the pane, whatever the inputs would like: a form never scrolls sideways
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(margin, space::m, margin, space::xl);
    m_column->setSpacing(betweenFields);
    const auto& catalogue = draft.workspace()->catalogue();
    if (const auto* definition = catalogue.group(group)) {
        QLabel* hint = makeText(context.theme, app::toQt(definition->hint.in(context.language.current())), Type::Body,
                                "second", body);
        hint->setMaximumWidth(fieldWidth::column);
        if (!hint->text().isEmpty()) m_column->addWidget(hint);
    }
    if (group == "identity") {
        m_properties = new PersonaProperties(context, draft, body);
        m_column->addWidget(m_properties);
    }
    for (const auto* field : catalogue.fieldsOf(group, draft.persona().kind)) add(*field);
    m_column->addStretch(1);
    setWidget(body);
    if (block("identity.avoid")) {
        askReason();
        connect(&draft, &PersonaDraft::changed, this, &GroupForm::askReason);
    }
}

void GroupForm::askReason() {
    FieldBlock* reason = block("identity.avoid");
    const domain::Persona& persona = m_draft.persona();
    const bool wanted = persona.isNegative() || !persona.text("identity.avoid").empty();
    const bool asked = wanted && reason->isHidden() && persona.text("identity.avoid").empty();
    reason->setVisible(wanted);
    reason->refresh();
    const FieldBlock* target = block("identity.target");
    if (asked && target && target->isAncestorOf(QApplication::focusWidget())) focusField("identity.avoid");
}

void GroupForm::add(const domain::FieldDefinition& field) {
    auto* block = new FieldBlock(m_context, m_draft, field, widget() ? widget() : this);
    m_column->addWidget(block);
    const std::size_t place = m_blocks.size();
    m_blocks.push_back(block);
    connect(block, &FieldBlock::evidenceRequested, this, &GroupForm::evidenceRequested);
    connect(block, &FieldBlock::leave, this, [this, place] {
        if (place + 1 < m_blocks.size())
            focusField(m_blocks[place + 1]->key());
        else
            Q_EMIT leave();
    });
}

void GroupForm::refresh(const QString& field) {
    const std::string key = app::fromQt(field);
    for (FieldBlock* block : m_blocks)
        if (key.empty() || block->key() == key) block->refresh();
    if (m_properties && key.empty()) m_properties->refresh();
}

void GroupForm::commit() {
    for (FieldBlock* block : m_blocks) block->commit();
    if (m_properties) m_properties->commit();
}

FieldBlock* GroupForm::block(const std::string& key) const {
    for (FieldBlock* block : m_blocks)
        if (block->key() == key) return block;
    return nullptr;
}

bool GroupForm::focusField(const std::string& key) {
    FieldBlock* target = key.empty() && !m_blocks.empty() ? m_blocks.front() : block(key);
    if (!target) return false;
    target->show();
    // A form that was just made has no sizes yet.
    if (widget()->layout()) widget()->layout()->activate();
    ensureWidgetVisible(target, 0, space::xl);
    target->focusField();
    return true;
}

}  // namespace chandung::gui
