#include "gui/theme/comboname.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>

#include <algorithm>

namespace chandung::gui {

namespace {

bool isLabelled(const QComboBox& combo) {
    const auto labels = combo.parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == &combo; });
}

}  // namespace

ComboName::ComboName(QComboBox* combo) : QObject(combo), m_combo(combo) {
    combo->installEventFilter(this);
}

bool ComboName::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::Show || event->type() == QEvent::FocusIn;
    if (asked && watched == m_combo) tell();
    return QObject::eventFilter(watched, event);
}

void ComboName::tell() {
    QWidget* parent = m_combo->parentWidget();
    const QString name = m_combo->accessibleName();
    if (!m_label) {
        // Children of a splitter are its panes.
        if (name.isEmpty() || !parent || qobject_cast<QSplitter*>(parent) || isLabelled(*m_combo)) return;
        m_label = new QLabel(parent);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setBuddy(m_combo);
        m_label->hide();
        connect(m_label, &QObject::destroyed, this, [this] { m_label = nullptr; });
    }
    if (m_label->parentWidget() != parent) m_label->setParent(parent);
    m_label->setText(name);
}

}  // namespace chandung::gui
