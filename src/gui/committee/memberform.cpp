#include "gui/committee/memberform.h"

#include "chandung/app/text.h"
#include "gui/committee/formfields.h"
#include "gui/committee/membertexts.h"
#include "gui/committee/rolechips.h"
#include "gui/components/fields/growingtextedit.h"
#include "gui/components/labels.h"
#include "gui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>
#include <QVBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

MemberForm::MemberForm(Context& context, const CommitteeDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(draft),
      m_persona(new QComboBox),
      m_open(makeButton(tr("Open persona"), "compact")),
      m_title(makeLine(QStringLiteral("memberTitleLineEdit"), tr("Job title"))),
      m_name(makeLine(QStringLiteral("memberNameLineEdit"), tr("Name"))),
      m_nameNote(makeText(context.theme,
                          tr("A real person's name is personal data. Printed pages show the job title instead."),
                          Type::Label, "hint")),
      m_roles(new RoleChips(context)),
      m_influence(new QSlider(Qt::Horizontal)),
      m_stance(new QComboBox),
      m_canBlock(new QCheckBox(tr("Can block the purchase"))),
      m_block(makeLine(QStringLiteral("blockLineEdit"), tr("How they can block it"))),
      m_looksAt(makeText(context.theme, {}, Type::Body)),
      m_needs(new GrowingTextEdit),
      m_next(makeLine(QStringLiteral("nextLineEdit"), tr("Next step"))),
      m_remove(makeButton(tr("Take out of the committee"), "danger")),
      m_save(this, [this] { collect(); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(0);
    buildWho(*column);
    buildPower(*column);
    m_looksAt->setObjectName(QStringLiteral("looksAtLabel"));
    addField(context, *column, tr("What they look at, from the role"), m_looksAt);
    m_needs->setObjectName(QStringLiteral("needsEdit"));
    m_needs->setAccessibleName(tr("What they need to hear"));
    addField(context, *column, m_needs->accessibleName(), m_needs);
    addField(context, *column, m_next->accessibleName(), m_next);
    m_remove->setObjectName(QStringLiteral("removeMemberButton"));
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_member); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto id = domain::Uuid::parse(fromQt(m_persona->currentData().toString()));
        if (id) Q_EMIT openPersona(*id);
    });
    connect(m_roles, &RoleChips::chosen, this, &MemberForm::collect);
    for (QWidget* field : std::initializer_list<QWidget*>{m_persona, m_title, m_name, m_influence, m_stance, m_canBlock,
                                                          m_block, m_needs, m_next})
        m_save.watch(field);
}

void MemberForm::buildWho(QVBoxLayout& column) {
    m_persona->setObjectName(QStringLiteral("memberPersonaComboBox"));
    m_persona->setAccessibleName(tr("Persona"));
    m_persona->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_persona->setMinimumContentsLength(10);
    m_open->setObjectName(QStringLiteral("openPersonaButton"));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_persona, 1);
    line->addWidget(m_open);
    addField(m_context, column, tr("Persona"), row);
    addField(m_context, column, m_title->accessibleName(), m_title);
    m_nameLabel = addField(m_context, column, m_name->accessibleName(), m_name);
    column.addWidget(m_nameNote);
    column.addSpacing(10);
    addField(m_context, column, tr("Roles here"), m_roles);
}

void MemberForm::buildPower(QVBoxLayout& column) {
    m_influence->setObjectName(QStringLiteral("influenceSlider"));
    m_influence->setRange(1, 5);
    m_influence->setPageStep(1);
    m_influence->setMinimumHeight(24);
    m_influenceLabel = addField(m_context, column, {}, m_influence);
    connect(m_influence, &QSlider::valueChanged, this, &MemberForm::showInfluence);
    m_stance->setObjectName(QStringLiteral("stanceComboBox"));
    m_stance->setAccessibleName(tr("Stance towards us"));
    for (std::size_t i = 0; i < domain::codes<domain::Stance>().size(); ++i) {
        const auto stance = static_cast<domain::Stance>(i);
        m_stance->addItem(stanceText(m_context, stance), toQt(domain::code(stance)));
    }
    addField(m_context, column, m_stance->accessibleName(), m_stance);
    m_canBlock->setObjectName(QStringLiteral("canBlockCheckBox"));
    column.addWidget(m_canBlock);
    column.addSpacing(3);
    m_block->setPlaceholderText(tr("How? For example: a “no” after the technical check"));
    column.addWidget(m_block);
    column.addSpacing(10);
}

void MemberForm::showInfluence() {
    const QString text = tr("Influence on the decision: %1 of 5").arg(m_influence->value());
    m_influenceLabel->setText(text);
    m_influence->setAccessibleName(text);
}

void MemberForm::fillPersonas(const domain::Uuid& chosen) {
    const auto committee = m_draft.committee();
    const QSignalBlocker quiet(m_persona);
    m_persona->clear();
    const bool real = committee && committee->kind == domain::CommitteeKind::Case;
    m_persona->addItem(real ? tr("Like none of the personas") : tr("Not a persona yet"), QString());
    for (const auto& summary : m_draft.workspace()->personaSummaries()) {
        const QString name = summary.name.empty() ? tr("Persona without a name") : toQt(summary.name);
        m_persona->addItem(real ? tr("like %1").arg(name) : name, toQt(summary.id.str()));
    }
    choose(m_persona, toQt(chosen.str()));
    m_open->setEnabled(!m_persona->currentData().toString().isEmpty());
}

void MemberForm::setMember(const domain::Uuid& member) {
    if (member != m_member) commit();
    m_member = member;
    reload();
}

void MemberForm::reload() {
    // What is being typed is kept before the fields are filled anew.
    m_save.flush();
    const auto committee = m_draft.committee();
    const domain::Member* member = committee ? domain::findById(committee->members, m_member) : nullptr;
    setEnabled(member && !m_draft.readOnly());
    if (!member) return;
    const AutoSave::Loading loading(m_save);
    const bool real = committee->kind == domain::CommitteeKind::Case;
    fillPersonas(member->personaId);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_nameLabel, m_nameNote})
        widget->setVisible(real || (!member->name.empty() && widget != m_nameNote));
    setTextOf(m_title, toQt(member->title));
    setTextOf(m_name, toQt(member->name));
    m_roles->setRoles(member->roles);
    m_influence->setValue(member->influence);
    showInfluence();
    choose(m_stance, toQt(domain::code(member->stance)));
    m_canBlock->setChecked(member->canBlock);
    m_block->setVisible(member->canBlock || !member->block.empty());
    setTextOf(m_block, toQt(member->block));
    const QString looks = looksAtText(m_context, member->roles);
    m_looksAt->setText(looks.isEmpty() ? tr("Choose a role to see what it looks at.") : looks);
    setTextOf(m_needs, toQt(member->needs));
    setTextOf(m_next, toQt(member->next));
}

void MemberForm::takeFocus() {
    m_title->setFocus(Qt::OtherFocusReason);
}

void MemberForm::collect() {
    m_draft.changeMember(m_member, tr("Edit committee"), [this](domain::Member& member) {
        member.personaId = domain::Uuid::parse(fromQt(m_persona->currentData().toString())).value_or(domain::Uuid());
        member.title = fromQt(m_title->text());
        member.name = fromQt(m_name->text());
        member.roles = m_roles->roles();
        member.influence = m_influence->value();
        member.stance =
            chosenCode<domain::Stance>(m_stance->currentData().toString()).value_or(domain::Stance::Unknown);
        member.canBlock = m_canBlock->isChecked();
        member.block = fromQt(m_block->text());
        member.needs = fromQt(m_needs->toPlainText());
        member.next = fromQt(m_next->text());
    });
}

}  // namespace chandung::gui
