#include "gui/components/fields/fieldlayout.h"

#include <QHBoxLayout>

namespace chandung::gui {

QHBoxLayout* fieldRow(QWidget* editor, std::initializer_list<QWidget*> inputs, int widest) {
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    bool first = true;
    for (QWidget* input : inputs) {
        if (first) {
            input->setMaximumWidth(widest);
            input->setSizePolicy(QSizePolicy::Expanding, input->sizePolicy().verticalPolicy());
        }
        row->addWidget(input, first ? 1000 : 0);
        first = false;
    }
    row->addStretch(1);
    return row;
}

}  // namespace chandung::gui
