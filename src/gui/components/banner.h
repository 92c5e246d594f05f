#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace chandung::gui {

struct Context;

/// One line over a page that says what is wrong or worth knowing, with at most two buttons, and a way to close it.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Grade { Info, Warn, Err };

    explicit Banner(Context& context, QWidget* parent = nullptr);

    /// An empty button text shows none.
    void show(Grade grade, const QString& text, const QString& button = {}, const QString& second = {});
    /// What stays until it is solved has no way to close it.
    void setClosable(bool closable);

Q_SIGNALS:
    void pressed();
    void secondPressed();

private:
    Context& m_context;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    QPushButton* m_second;
    QToolButton* m_close;
};

}  // namespace chandung::gui
