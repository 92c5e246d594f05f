#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace chandung::gui {

struct Context;

/// Long work: what is done, how far it is, and Cancel. Shows itself only after a moment, so that quick work does not
/// flicker.
class WorkingPane : public QWidget {
    Q_OBJECT

public:
    explicit WorkingPane(Context& context, QWidget* parent = nullptr);

    void begin(const QString& what);
    void setDone(double done);

Q_SIGNALS:
    void cancelled();

private:
    QWidget* m_box;
    QLabel* m_what;
    QProgressBar* m_bar;
    QTimer m_moment;
};

}  // namespace chandung::gui
