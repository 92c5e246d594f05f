#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace chandung::gui {

/// The questions a page may ask in a window of its own; tests pass a scripted one.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// File choosers; empty when cancelled. `filter` is like "Chandung (*.chandung)".
    virtual QString openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter) = 0;

    /// A folder to write into; empty when cancelled.
    virtual QString chooseFolder(QWidget* /*parent*/, const QString& /*title*/, const QString& /*folder*/) {
        return {};
    }
    /// The system's print dialog sets the printer up; false when cancelled.
    virtual bool print(QWidget* /*parent*/, QPrinter& /*printer*/) { return false; }
    /// A colour; invalid when cancelled.
    virtual QColor chooseColour(QWidget* /*parent*/, const QString& /*title*/, const QColor& now) { return now; }

    /// One plain-text message: what happened (title) and what to do.
    virtual void message(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// The real ones.
class SystemDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(chandung::gui::SystemDialogs)

public:
    QString openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& folder) override;
    bool print(QWidget* parent, QPrinter& printer) override;
    QColor chooseColour(QWidget* parent, const QString& title, const QColor& now) override;
    void message(QWidget* parent, const QString& title, const QString& text) override;
};

}  // namespace chandung::gui
