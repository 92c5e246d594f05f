#pragma once

#include <QMetaObject>
#include <QObject>

class QWidget;

namespace chandung::gui {

/// Says when the user types into a field of a page: there is something to undo before it is saved.
class TypingWatch : public QObject {
    Q_OBJECT

public:
    explicit TypingWatch(QWidget* page);

Q_SIGNALS:
    void typed();

private:
    void follow(QWidget* field);

    QWidget* m_page;
    QMetaObject::Connection m_connection;
};

}  // namespace chandung::gui
