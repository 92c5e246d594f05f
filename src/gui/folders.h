#pragma once

#include <QString>

namespace chandung::gui {

struct Context;

/// Where people keep their files: beside the open workspace (its file name, empty when none is open), else in the
/// folder of the settings, beside a recent workspace, or among the documents (in the home folder where there is no
/// folder for them). Never the program's own folder, where the sample lies and nobody looks for theirs.
[[nodiscard]] QString filesFolder(const Context& context, const QString& workspace);

/// A name for a file to be written: in the folder that was written to last, else in filesFolder().
[[nodiscard]] QString proposedFile(const Context& context, const QString& workspace, const QString& name);

/// The name that was chosen with the ending of what is written: with another one the file would not open. Empty stays
/// empty.
[[nodiscard]] QString withEnding(const QString& file, const QString& ending);

/// The next file is proposed in this folder.
void rememberFolder(const Context& context, const QString& folder);

}  // namespace chandung::gui
