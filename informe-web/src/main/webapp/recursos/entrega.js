// Deja soltar el libro sobre el formulario y no lo manda dos veces; sin JavaScript, el botón basta.
const formulario = document.querySelector("[data-soltar]");
const campo = formulario.querySelector("input[type=file]");
const dicho = formulario.querySelector("[data-dicho]");
const boton = formulario.querySelector("button");
const invitacion = "También puede soltar aquí el archivo.";

const decir = (texto) => {
  dicho.textContent = texto;
};

const encima = (si) => formulario.classList.toggle("encima", si);

const conArchivos = (evento) => [...evento.dataTransfer.types].includes("Files");

decir(invitacion);

formulario.addEventListener("dragover", (evento) => {
  if (conArchivos(evento)) {
    evento.preventDefault();
    encima(true);
  }
});

formulario.addEventListener("dragleave", () => encima(false));

formulario.addEventListener("drop", (evento) => {
  evento.preventDefault();
  encima(false);
  const archivos = evento.dataTransfer.files;
  if (archivos.length !== 1) {
    decir("Suelte un solo archivo.");
    return;
  }
  campo.files = archivos;
  decir(`${archivos[0].name}: oprima Entregar.`);
  boton.focus();
});

campo.addEventListener("change", () => decir(campo.files.length ? `${campo.files[0].name}: oprima Entregar.` : invitacion));

formulario.addEventListener("submit", (evento) => {
  if (boton.disabled) {
    evento.preventDefault();
    return;
  }
  boton.disabled = true;
  decir("Subiendo y revisando el libro…");
});

// Quien vuelve con el botón de atrás encuentra el formulario como nuevo.
addEventListener("pageshow", () => {
  boton.disabled = false;
});
