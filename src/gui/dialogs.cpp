#include "gui/dialogs.h"

#include "gui/export/printpart.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace chandung::gui {

QString SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString SystemDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString SystemDialogs::chooseFolder(QWidget* parent, const QString& title, const QString& folder) {
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool SystemDialogs::print(QWidget* parent, QPrinter& printer) {
    return printPart().dialog(parent, printer);
}

QColor SystemDialogs::chooseColour(QWidget* parent, const QString& title, const QColor& now) {
    return QColorDialog::getColor(now, parent, title);
}

void SystemDialogs::message(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

}  // namespace chandung::gui
