package mx.iecm.informe.libro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.imagen.MedidaDeImagen;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Texto;
import org.jspecify.annotations.Nullable;

/** Lee la narrativa, los pendientes y las líneas sin actividad de una entrega. */
final class LectorDeContenido {

  private static final String LINEA = "Línea";
  private static final String TEXTO = "Texto";

  private final Lector lector;
  private final Destino destino;
  private final LineasDeArea lineas;
  private final Cifras cifras;

  LectorDeContenido(Lector lector, Destino destino, LineasDeArea lineas, Cifras cifras) {
    this.lector = lector;
    this.destino = destino;
    this.lineas = lineas;
    this.cifras = cifras;
  }

  private List<Registro> propios(FormatoDeHoja formato) {
    var propios = new ArrayList<Registro>();
    for (var r : HojaLeida.leer(lector, formato, destino).registros()) {
      boolean conLinea = !r.clave(LINEA).isEmpty();
      if (conLinea && lineas.propia(r.clave(LINEA), Lugar.de(r.origen(LINEA)))) {
        propios.add(r);
      }
    }
    return propios;
  }

  private static BigDecimal orden(Registro r) {
    return r.numero(FormatosFijos.ORDEN).orElseGet(() -> BigDecimal.valueOf(r.renglon().fila()));
  }

  List<Entrega.Narracion> narrativa() {
    var narrativa = new ArrayList<Entrega.Narracion>();
    var imagenes = Imagenes.deNarrativa(lector);
    for (var r : propios(FormatosFijos.NARRATIVA)) {
      Origen origen = r.origen(TEXTO);
      var bloque = bloque(r, origen, imagenes);
      if (bloque != null) {
        narrativa.add(new Entrega.Narracion(r.clave(LINEA), orden(r), bloque, origen));
      }
    }
    return narrativa;
  }

  private @Nullable Bloque bloque(Registro r, Origen origen, Imagenes imagenes) {
    Texto texto = r.texto(TEXTO);
    Texto nota = r.texto("Nota");
    String tipo = r.escrito("Tipo");
    if (tipo.equals("tabla")) {
      String clave = Comparacion.clave(texto.escrito());
      return lineas.tablaPropia(clave, Lugar.de(origen))
          ? new Bloque.LugarDeTabla(clave, origen)
          : null;
    }
    if (!tipo.equals("imagen")) {
      cifras.revisar(texto, origen);
      cifras.revisar(nota, r.origen("Nota"));
    }
    return switch (tipo) {
      case "viñeta" -> new Bloque.Vineta(texto, nota, origen);
      case "numerado" -> new Bloque.Numerado(texto, nota, origen);
      case "subtítulo" -> new Bloque.Subtitulo(texto, nota, origen);
      case "imagen" ->
          imagenes
              .enFila(r.renglon().fila())
              .map(i -> imagen(i, texto, origen))
              .orElseGet(() -> sinImagen(texto, origen));
      default -> new Bloque.Parrafo(texto, nota, origen);
    };
  }

  /** La que no se puede mostrar también pasa: el documento pone su descripción en su lugar. */
  private Bloque imagen(Imagenes.Imagen imagen, Texto texto, Origen origen) {
    if (!MedidaDeImagen.cabe(imagen.datos().datos())) {
      lector.avisos().accept(FichasDeLectura.OBLIGATORIA.variante("ilegible", Lugar.de(origen)));
    }
    return new Bloque.Imagen(texto.escrito(), imagen.tipo(), imagen.datos(), origen);
  }

  /** Sin imagen queda su descripción, para que el borrador diga qué falta. */
  private Bloque sinImagen(Texto texto, Origen origen) {
    lector.avisos().accept(FichasDeLectura.OBLIGATORIA.variante("imagen", Lugar.de(origen)));
    return new Bloque.Parrafo(texto, Texto.VACIO, origen);
  }

  List<Entrega.Compromiso> pendientes() {
    return propios(FormatosFijos.PENDIENTES).stream()
        .map(
            r -> {
              cifras.revisar(r.texto(TEXTO), r.origen(TEXTO));
              var pendiente =
                  new Pendiente(
                      r.texto(TEXTO),
                      r.escrito("Nivel").equals("2") ? 2 : 1,
                      promesas(r),
                      r.origen(TEXTO));
              return new Entrega.Compromiso(r.clave(LINEA), orden(r), pendiente);
            })
        .toList();
  }

  private static List<Pendiente.Promesa> promesas(Registro r) {
    return r.numero("Cantidad")
        .map(c -> List.of(new Pendiente.Promesa(c, r.escrito("Unidad"))))
        .orElse(List.of());
  }

  List<Entrega.Silencio> sinActividad() {
    return propios(FormatosFijos.SIN_ACTIVIDAD).stream()
        .map(
            r -> {
              cifras.revisar(r.texto("Motivo"), r.origen("Motivo"));
              String apartado = r.escrito("Apartado");
              var apartados =
                  apartado.isEmpty()
                      ? Arrays.asList(Apartado.values())
                      : Arrays.stream(Apartado.values())
                          .filter(a -> a.name().equals(apartado))
                          .toList();
              var motivo = new SinActividad(apartados, r.texto("Motivo"), r.origen("Motivo"));
              return new Entrega.Silencio(r.clave(LINEA), motivo);
            })
        .toList();
  }
}
