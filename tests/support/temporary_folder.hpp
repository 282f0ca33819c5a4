#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

namespace handrail {

/// A folder of the real disk that goes, with all that is in it, when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder()
        : path_(std::filesystem::canonical(std::filesystem::temp_directory_path()) / "handrail-XXXXXX") {
        if (!::mkdtemp(path_.data())) throw std::runtime_error("no temporary folder");
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    /// Its real path, or that of something in it.
    std::string path(const std::string& below = {}) const {
        return below.empty() ? path_ : path_ + '/' + below;
    }

    /// Writes a file, making its folders.
    void add(const std::string& below, const std::string& bytes) const {
        std::filesystem::create_directories(std::filesystem::path(path(below)).parent_path());
        std::ofstream(path(below), std::ios::binary) << bytes;
    }

    /// Every file below a folder with its bytes, by path relative to it.
    std::map<std::string, std::string> files(const std::string& below = {}) const {
        std::map<std::string, std::string> found;
        if (!std::filesystem::exists(path(below))) return found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path(below))) {
            if (!entry.is_regular_file()) continue;
            std::ostringstream bytes;
            bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            found[entry.path().lexically_relative(path(below)).string()] = bytes.str();
        }
        return found;
    }

private:
    std::string path_;
};

}  // namespace handrail
