#include "chandung/exchange/part.h"

#include "chandung/domain/error.h"

#include <dlfcn.h>
#include <filesystem>

namespace chandung::exchange {

namespace {

/// Where the parts lie: as installed, or beside the program as built.
std::filesystem::path fileOf(const std::string& name) {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const std::string file = "chandung-" + name + ".so";
    const std::filesystem::path installed = (folder / CHANDUNG_PARTS_FOLDER / file).lexically_normal();
    return std::filesystem::exists(folder / file, error) ? folder / file : installed;
}

}  // namespace

const void* loadPart(const std::string& name) {
    const std::filesystem::path file = fileOf(name);
    const auto missing = [&](const std::string& why) {
        return domain::Error(domain::ErrorCode::PartMissing, {file.string(), why});
    };
    void* part = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!part) {
        const char* why = ::dlerror();
        throw missing(why ? why : "");
    }
    // After an update a program that still runs may find the parts of another version.
    const auto* version = static_cast<const char* const*>(::dlsym(part, "chandungPartVersion"));
    const auto table = reinterpret_cast<const void* (*)()>(::dlsym(part, "chandungPart"));
    if (!version || !table || std::string(*version) != CHANDUNG_VERSION) {
        ::dlclose(part);
        throw missing("another version");
    }
    return table();
}

}  // namespace chandung::exchange
