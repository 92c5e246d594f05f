#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chandung::gui {

/// Keeps what is typed into a form: when a field is left, and after a pause in typing. Undo goes to the workspace, not
/// to the field.
class AutoSave : public QObject {
    Q_OBJECT

public:
    AutoSave(QObject* parent, std::function<void()> save);

    /// Line, text, combo box, spin box, check box, StatementList or SegmentedChoice.
    void watch(QWidget* field);
    /// All of a form's fields.
    void watchAll(QWidget* form);

    /// Saves now if something is waiting.
    void flush();

    /// While it lives, changes of fields are the program's and are not saved.
    class Loading {
    public:
        explicit Loading(AutoSave& save) : m_save(save) { ++save.m_loading; }
        ~Loading() { --m_save.m_loading; }
        Loading(const Loading&) = delete;
        Loading& operator=(const Loading&) = delete;

    private:
        AutoSave& m_save;
    };

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void later();
    void now();

    std::function<void()> m_save;
    QTimer m_pause;
    int m_loading = 0;
    bool m_dirty = false;
};

/// Sets a text only when it differs, so that the cursor stays.
void setTextOf(QLineEdit* field, const QString& text);
void setTextOf(QPlainTextEdit* field, const QString& text);

/// Chooses the entry with this data.
void choose(QComboBox* box, const QVariant& data);

}  // namespace chandung::gui
