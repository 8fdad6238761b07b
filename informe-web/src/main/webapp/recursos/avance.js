// Mueve el avance sin recargar la página; sin JavaScript, la página se recarga sola.
const seccion = document.querySelector("[data-compilacion]");
const direccion = `/api/compilaciones/${seccion.dataset.compilacion}`;
const empezo = Date.now();

const poner = (dato, valor) => {
  seccion.querySelector(`[data-${dato}]`).textContent = valor.toLocaleString("es-MX");
};

// Lo que falta se estima por los libros leídos: al principio no se sabe y no se dice nada.
const faltan = ({ leidos, libros }) => {
  const lapso = (Date.now() - empezo) / 1000;
  if (leidos === 0 || leidos === libros || lapso < 3) {
    return "";
  }
  const segundos = Math.ceil((lapso * (libros - leidos)) / leidos);
  return segundos < 90 ? `· faltan unos ${segundos} s` : `· faltan unos ${Math.ceil(segundos / 60)} min`;
};

const mostrar = (marcha) => {
  if (marcha.estado !== "EN_CURSO") {
    location.reload();
    return false;
  }
  poner("paso", marcha.avance.paso);
  poner("leidos", marcha.avance.leidos);
  poner("libros", marcha.avance.libros);
  poner("renglones", marcha.avance.renglones);
  poner("faltan", faltan(marcha.avance));
  const barra = seccion.querySelector("[data-barra]");
  barra.max = Math.max(1, marcha.avance.libros);
  barra.value = marcha.avance.leidos;
  return true;
};

// Si los eventos no llegan, como detrás de un intermediario que los guarda, se pregunta.
const preguntar = async () => {
  const respuesta = await fetch(direccion);
  if (!respuesta.ok) {
    location.reload();
    return;
  }
  if (mostrar(await respuesta.json())) {
    setTimeout(preguntar, 1000);
  }
};

const eventos = new EventSource(`${direccion}/avance`);
eventos.addEventListener("marcha", (evento) => mostrar(JSON.parse(evento.data)));
eventos.addEventListener("error", () => {
  eventos.close();
  setTimeout(preguntar, 1000);
});
