#include "gui/persona/ownfielddialog.h"

#include "gui/components/labels.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chandung::gui {

OwnFieldDialog::OwnFieldDialog(Context& context, QWidget* parent)
    : QDialog(parent), m_label(new QLineEdit), m_kind(new QComboBox), m_hint(new QLineEdit) {
    setObjectName(QStringLiteral("ownFieldDialog"));
    setWindowTitle(tr("Field of your own"));
    setMinimumWidth(420);
    m_label->setObjectName(QStringLiteral("labelLineEdit"));
    m_kind->setObjectName(QStringLiteral("kindComboBox"));
    m_hint->setObjectName(QStringLiteral("hintLineEdit"));
    m_kind->addItem(tr("List of statements, with evidence"), static_cast<int>(domain::FieldKind::Statements));
    m_kind->addItem(tr("One line of text"), static_cast<int>(domain::FieldKind::Text));
    m_kind->addItem(tr("Paragraph"), static_cast<int>(domain::FieldKind::Prose));
    m_kind->addItem(tr("Number"), static_cast<int>(domain::FieldKind::Number));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(3);
    const auto add = [&](const QString& title, QWidget* field) {
        QLabel* label = makeLabel(context.theme, title, Type::LabelMedium);
        label->setBuddy(field);
        field->setAccessibleName(title);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(space::m);
    };
    add(tr("Name of the field"), m_label);
    add(tr("Kind"), m_kind);
    add(tr("A sentence of help, if you like"), m_hint);
    layout->addWidget(makeText(context.theme,
                               tr("The field is there in every persona of this workspace, on the card too."),
                               Type::Label, "hint"));
    layout->addSpacing(space::m);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"), "", this);
    QPushButton* make = makeButton(tr("Add field"), "primary", this);
    make->setObjectName(QStringLiteral("addFieldButton"));
    make->setDefault(true);
    make->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    layout->addLayout(buttons);
    connect(m_label, &QLineEdit::textChanged, make,
            [make](const QString& text) { make->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &QDialog::accept);
}

QString OwnFieldDialog::label() const {
    return m_label->text();
}

QString OwnFieldDialog::hint() const {
    return m_hint->text();
}

domain::FieldKind OwnFieldDialog::kind() const {
    return static_cast<domain::FieldKind>(m_kind->currentData().toInt());
}

}  // namespace chandung::gui
