#include "gui/dialogs.h"

#include "gui/export/printpart.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace chandung::gui {

QString SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString SystemDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter) {
    QFileDialog dialog(parent, title, QFileInfo(proposal).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(proposal);
    // The chooser asks before it replaces a file: it has to know the ending that the name will have.
    const auto useEnding = [&dialog](const QString& chosen) {
        static const QRegularExpression first(QStringLiteral("\\*\\.([^ )]+)"));
        dialog.setDefaultSuffix(first.match(chosen).captured(1));
    };
    useEnding(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEnding);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
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
