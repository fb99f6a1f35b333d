// A chosen file goes along with the press that goes on: the button says so, and it is said aloud.
export const sayChosenFile = () => {
  const input = document.querySelector('form[enctype] input[type=file]')
  const button = document.querySelector('[data-with-file]')
  const line = document.querySelector('[data-chosen-file]')
  if (!line) return
  const without = button.textContent
  const say = () => {
    const [file] = input.files
    button.textContent = file ? button.dataset.withFile : without
    line.textContent = file ? line.dataset.chosenFile.replace('#', () => file.name) : ''
  }
  input.addEventListener('change', say)
  // A browser that goes back may choose the file again by itself.
  if (input.files.length) say()
}
