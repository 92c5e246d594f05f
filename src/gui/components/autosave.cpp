#include "gui/components/autosave.h"

#include "gui/components/segmentedchoice.h"
#include "gui/components/statementlist.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>

namespace chandung::gui {

namespace {

constexpr int typingPause = 700;  ///< milliseconds

}  // namespace

AutoSave::AutoSave(QObject* parent, std::function<void()> save) : QObject(parent), m_save(std::move(save)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &AutoSave::flush);
}

void AutoSave::watch(QWidget* field) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, this, &AutoSave::later);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, &AutoSave::later);
    } else if (auto* box = qobject_cast<QComboBox*>(field)) {
        connect(box, &QComboBox::activated, this, &AutoSave::now);
    } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
        connect(spin, &QSpinBox::valueChanged, this, &AutoSave::later);
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(field)) {
        connect(number, &QDoubleSpinBox::valueChanged, this, &AutoSave::later);
    } else if (auto* slider = qobject_cast<QSlider*>(field)) {
        connect(slider, &QSlider::valueChanged, this, &AutoSave::later);
    } else if (auto* check = qobject_cast<QCheckBox*>(field)) {
        connect(check, &QCheckBox::clicked, this, &AutoSave::now);
    } else if (auto* list = qobject_cast<StatementList*>(field)) {
        connect(list, &StatementList::edited, this, &AutoSave::now);
        return;
    } else if (auto* choice = qobject_cast<SegmentedChoice*>(field)) {
        connect(choice, &SegmentedChoice::chosen, this, &AutoSave::now);
        return;
    }
    field->installEventFilter(this);
}

void AutoSave::watchAll(QWidget* form) {
    for (QWidget* child : form->findChildren<QWidget*>()) {
        // What is inside a combo box, a spin box or a list belongs to that.
        bool inner = false;
        for (QWidget* parent = child->parentWidget(); parent && parent != form; parent = parent->parentWidget())
            inner = inner || qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent) ||
                    qobject_cast<StatementList*>(parent);
        if (!inner) watch(child);
    }
}

void AutoSave::later() {
    if (m_loading > 0) return;
    m_dirty = true;
    m_pause.start();
}

void AutoSave::now() {
    if (m_loading > 0) return;
    m_dirty = true;
    flush();
}

void AutoSave::flush() {
    m_pause.stop();
    if (!m_dirty) return;
    m_dirty = false;
    m_save();
}

bool AutoSave::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) flush();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void setTextOf(QLineEdit* field, const QString& text) {
    if (field->text() == text) return;
    field->setText(text);
    // A long text shows its beginning.
    if (!field->hasFocus()) field->setCursorPosition(0);
}

void setTextOf(QPlainTextEdit* field, const QString& text) {
    if (field->toPlainText() != text) field->setPlainText(text);
}

void choose(QComboBox* box, const QVariant& data) {
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

}  // namespace chandung::gui
