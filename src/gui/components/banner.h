#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace chandung::gui {

struct Context;

/// One line over a page that says what is wrong or worth knowing, with at most one button, and a way to close it.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Grade { Info, Warn, Err };

    explicit Banner(Context& context, QWidget* parent = nullptr);

    /// An empty button text shows none.
    void show(Grade grade, const QString& text, const QString& button = {});

Q_SIGNALS:
    void pressed();

private:
    Context& m_context;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

}  // namespace chandung::gui
