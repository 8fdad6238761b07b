package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import mx.iecm.informe.origen.Procedencia;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;

/** De dónde sale algo, como lo lee una máquina. */
public final class RastroEnJson {

  private RastroEnJson() {}

  /** Lo que se puede preguntar a un documento. */
  public static String lista(Procedencia procedencia) {
    var emision = procedencia.emision();
    JsonArrayBuilder cifras = Json.createArrayBuilder();
    procedencia.cifras().forEach(c -> cifras.add(cifra(c)));
    JsonArrayBuilder tablas = Json.createArrayBuilder();
    procedencia.tablas().forEach(t -> tablas.add(tabla(t)));
    JsonArrayBuilder libros = Json.createArrayBuilder();
    procedencia
        .libros()
        .forEach(
            l ->
                libros.add(
                    Json.createObjectBuilder()
                        .add("nombre", l.nombre())
                        .add("sha256", l.sha256())
                        .add("bytes", l.bytes())));
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("organo", emision.organo())
            .add("periodo", emision.periodo())
            .add("borrador", emision.borrador())
            .add("version", emision.version())
            .add("plantilla", emision.plantilla())
            .add("cifras", cifras)
            .add("tablas", tablas)
            .add("asuntos", asuntos(procedencia))
            .add("libros", libros)
            .build());
  }

  private static JsonArrayBuilder asuntos(Procedencia procedencia) {
    JsonArrayBuilder asuntos = Json.createArrayBuilder();
    for (var asunto : procedencia.asuntos()) {
      asuntos.add(
          Json.createObjectBuilder()
              .add("clase", asunto.clase())
              .add("clave", asunto.clave())
              .add("libro", asunto.lugar().libro())
              .add("hoja", asunto.lugar().hoja())
              .add("celdas", asunto.lugar().celdas()));
    }
    return asuntos;
  }

  private static JsonObjectBuilder cifra(DeCifra cifra) {
    return Json.createObjectBuilder()
        .add("clave", cifra.clave())
        .add("descripcion", cifra.descripcion())
        .add("valor", new BigDecimal(cifra.valor()))
        .add("expresion", cifra.expresion())
        .add("calculo", cifra.calculo())
        .add("respaldo", cifra.respaldo())
        .add("igualA", cifra.igualA());
  }

  private static JsonObjectBuilder tabla(DeTabla tabla) {
    return Json.createObjectBuilder()
        .add("clave", tabla.clave())
        .add("nombre", tabla.nombre())
        .add("renglones", tabla.impresos());
  }

  /** El rastro, en JSON. */
  public static String de(Rastro rastro) {
    var objeto =
        rastro instanceof Rastro.DeCifra c ? deCifra(c) : deRenglon((Rastro.DeRenglon) rastro);
    return JsonLegible.escribir(objeto.build());
  }

  private static JsonObjectBuilder deCifra(Rastro.DeCifra rastro) {
    JsonArrayBuilder menciones = Json.createArrayBuilder();
    for (var mencion : rastro.menciones()) {
      menciones.add(
          Json.createObjectBuilder()
              .add("marcador", mencion.marcador())
              .add("emitida", mencion.emitida())
              .add("ahora", mencion.ahora()));
    }
    JsonArrayBuilder hojas = Json.createArrayBuilder();
    rastro.hojas().forEach(h -> hojas.add(hoja(h)));
    return cifra(rastro.cifra()).add("menciones", menciones).add("lugares", hojas);
  }

  private static JsonObjectBuilder hoja(HojaVista vista) {
    JsonObjectBuilder celdas = Json.createObjectBuilder();
    vista.celdas().forEach(celdas::add);
    return Json.createObjectBuilder()
        .add("libro", vista.lugar().libro())
        .add("hoja", vista.lugar().hoja())
        .add("celdas", vista.lugar().celdas())
        .add("sha256", vista.sha256())
        .add("estado", vista.libro().name())
        .add("ahora", celdas);
  }

  private static JsonObjectBuilder deRenglon(Rastro.DeRenglon rastro) {
    JsonArrayBuilder celdas = Json.createArrayBuilder();
    for (var celda : rastro.celdas()) {
      celdas.add(
          Json.createObjectBuilder()
              .add("encabezado", celda.encabezado())
              .add("celda", celda.direccion())
              .add("impresa", celda.impresa()));
    }
    return Json.createObjectBuilder()
        .add("tabla", rastro.tabla().clave())
        .add("renglon", rastro.numero())
        .add("fila", rastro.fila())
        .add("area", rastro.parte().area())
        .add("celdas", celdas)
        .add("lugar", hoja(rastro.hoja()));
  }
}
